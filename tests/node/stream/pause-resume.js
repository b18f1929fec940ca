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

const r = traceD(new Readable({ read() {} }), 'r');
log(r.isPaused(), r.readableFlowing);
r.on('data', (d) => {
  log('data', String(d));
  if (String(d) === 'b') { r.pause(); log(r.isPaused()); setTimeout(() => r.resume(), 5); }
});
log(r.isPaused(), r.readableFlowing);
r.push('a');
r.push('b');
r.push('c');
r.push(null);
ticks(6);

process.on('exit', () => {
  assert.deepStrictEqual(lines, [
    'false null',
    'false true',
    'r resume ',
    'data a',
    'data b',
    'r pause ',
    'true',
    'tick 6',
    'tick 5',
    'tick 4',
    'tick 3',
    'tick 2',
    'tick 1',
    'r resume ',
    'data c',
    'r end ',
    'r close ',
  ]);
});
