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
const imm = (n) => setImmediate(() => {
  log('immediate', n);
  if (n > 1) imm(n - 1);
});

const r = traceD(new Readable({ read() {} }), 'r');
ticks(6);
imm(3);
r.on('data', (d) => log('data', String(d)));
r.push('a');
r.push('b');
setImmediate(() => { r.push('c'); r.push(null); });

process.on('exit', () => {
  assert.deepStrictEqual(lines, [
    'tick 6',
    'r resume ',
    'data a',
    'data b',
    'tick 5',
    'tick 4',
    'tick 3',
    'tick 2',
    'tick 1',
    'immediate 3',
    'data c',
    'r end ',
    'r close ',
    'immediate 2',
    'immediate 1',
  ]);
});
