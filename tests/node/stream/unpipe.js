// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { Readable, Writable } = require('stream');

const lines = [];
const show = (v) => (typeof v === 'object' && v !== null && !(v instanceof Error) ? JSON.stringify(v) : String(v));
const log = (...args) => lines.push(args.map(show).join(' '));
const events = ['readable', 'end', 'finish', 'close', 'error', 'pipe', 'unpipe', 'drain', 'pause', 'resume', 'prefinish'];
const trace = (stream, name, list = events) => {
  for (const event of list) stream.on(event, (x) => log(name, event, x instanceof Error ? `${x.code} ${x.message}` : ''));
  return stream;
};
const traceD = (stream, name) => trace(stream, name, events.slice(1));

const r = traceD(new Readable({ read() {} }), 'r');
const w = trace(new Writable({ write(c, e, cb) { log('write', String(c)); cb(); } }), 'w');
r.pipe(w);
r.push('a');
setImmediate(() => {
  log(r.unpipe(w) === r, r.readableFlowing);
  r.push('b');
  setImmediate(() => {
    log(r.readableLength);
    r.pipe(w);
    setImmediate(() => {
      r.unpipe();
      log(r.listenerCount('data'), w.listenerCount('finish'), w.listenerCount('error'), r.listenerCount('end'));
    });
  });
});

process.on('exit', () => {
  assert.deepStrictEqual(lines, [
    'w pipe ',
    'r resume ',
    'write a',
    'r pause ',
    'w unpipe ',
    'true false',
    '1',
    'w pipe ',
    'r resume ',
    'write b',
    'r pause ',
    'w unpipe ',
    '0 1 1 1',
  ]);
});
