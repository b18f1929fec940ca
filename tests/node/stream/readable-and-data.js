// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { Readable } = require('stream');

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
const f = () => { log('readable', r.readableLength); };
r.on('readable', f);
r.on('data', (d) => log('data', String(d)));
r.push('a');
log(r.readableFlowing);
setImmediate(() => {
  log(r.readableFlowing);
  r.removeListener('readable', f);
  log(r.readableFlowing);
  process.nextTick(() => log(r.readableFlowing));
  setImmediate(() => { r.push('b'); r.push(null); });
});

process.on('exit', () => {
  assert.deepStrictEqual(lines, [
    'false',
    'readable 1',
    'false',
    'false',
    'true',
    'r resume ',
    'data a',
    'data b',
    'r end ',
    'r close ',
  ]);
});
