// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { Transform } = require('stream');

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

const t = traceD(new Transform({ transform(c, e, cb) { cb(); }, flush(cb) { cb(new Error('F')); } }), 't');
t.resume();
t.end('a', (e) => log('cb', e && e.message));
ticks(5);

process.on('exit', () => {
  assert.deepStrictEqual(lines, [
    't resume ',
    't error undefined F',
    't close ',
    'cb F',
    'tick 5',
    'tick 4',
    'tick 3',
    'tick 2',
    'tick 1',
  ]);
});
