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
const ticks = (n) => process.nextTick(() => {
  log('tick', n);
  if (n > 1) ticks(n - 1);
});

let n = 0;
const r = traceD(new Readable({ read() { this.push(n < 3 ? 'c' + n++ : null); } }), 'r');
const w = trace(new Writable({ write(c, e, cb) { log('write', String(c)); setImmediate(cb); } }), 'w');
ticks(5);
log(r.pipe(w) === w);
log(r._readableState.pipes.length);

process.on('exit', () => {
  assert.deepStrictEqual(lines, [
    'w pipe ',
    'true',
    '1',
    'tick 5',
    'r resume ',
    'write c0',
    'tick 4',
    'r end ',
    'tick 3',
    'r close ',
    'tick 2',
    'tick 1',
    'write c1',
    'write c2',
    'w prefinish ',
    'w finish ',
    'r pause ',
    'w unpipe ',
    'w close ',
  ]);
});
