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
const ticks = (n) => process.nextTick(() => {
  log('tick', n);
  if (n > 1) ticks(n - 1);
});

let n = 0;
const r = traceD(new Readable({ highWaterMark: 3, read(k) {
  log('read', k);
  this.push(n < 7 ? 'x' + n++ : null);
} }), 'r');
ticks(10);
r.on('data', (d) => log('data', String(d)));

process.on('exit', () => {
  assert.deepStrictEqual(lines, [
    'tick 10',
    'read 3',
    'r resume ',
    'read 3',
    'data x0',
    'read 3',
    'data x1',
    'read 3',
    'data x2',
    'read 3',
    'data x3',
    'read 3',
    'data x4',
    'read 3',
    'data x5',
    'read 3',
    'data x6',
    'tick 9',
    'r end ',
    'tick 8',
    'r close ',
    'tick 7',
    'tick 6',
    'tick 5',
    'tick 4',
    'tick 3',
    'tick 2',
    'tick 1',
  ]);
});
