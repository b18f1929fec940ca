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
const w = new Writable({ write(c, e, cb) { cb(new Error('W')); } });
traceD(w, 'w');
r.pipe(w);
r.push('a');
setTimeout(() => { log(r.listenerCount('data')); }, 3);

process.on('exit', () => {
  assert.deepStrictEqual(lines, [
    'w pipe ',
    'r resume ',
    'r pause ',
    'w unpipe ',
    'w error undefined W',
    'w close ',
    '0',
  ]);
});
