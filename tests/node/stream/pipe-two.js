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

let n = 0;
const r = traceD(new Readable({ read() { this.push(n < 5 ? 'cc' + n++ : null); } }), 'r');
const w1 = trace(new Writable({ highWaterMark: 3, write(c, e, cb) {
  log('w1', String(c));
  setImmediate(cb);
} }), 'w1');
const w2 = trace(new Writable({ highWaterMark: 6, write(c, e, cb) {
  log('w2', String(c));
  setImmediate(() => setImmediate(cb));
} }), 'w2');
r.pipe(w1);
r.pipe(w2);
log(r._readableState.pipes.length);

process.on('exit', () => {
  assert.deepStrictEqual(lines, [
    'w1 pipe ',
    'w2 pipe ',
    '2',
    'r resume ',
    'w1 cc0',
    'r pause ',
    'w2 cc0',
    'w1 drain ',
    'r resume ',
    'w1 cc1',
    'r pause ',
    'w1 drain ',
    'w2 cc1',
    'w2 drain ',
    'r resume ',
    'w1 cc2',
    'r pause ',
    'w2 cc2',
    'w1 drain ',
    'r resume ',
    'w1 cc3',
    'r pause ',
    'w1 drain ',
    'w2 cc3',
    'w2 drain ',
    'r resume ',
    'w1 cc4',
    'r pause ',
    'w2 cc4',
    'r end ',
    'r close ',
    'w1 prefinish ',
    'w1 finish ',
    'w1 unpipe ',
    'r resume ',
    'w1 close ',
    'w2 prefinish ',
    'w2 finish ',
    'r pause ',
    'w2 unpipe ',
    'w2 close ',
  ]);
});
