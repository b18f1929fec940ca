// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { Writable } = require('stream');

const lines = [];
const show = (v) => (typeof v === 'object' && v !== null && !(v instanceof Error) ? JSON.stringify(v) : String(v));
const log = (...args) => lines.push(args.map(show).join(' '));
const events = ['readable', 'end', 'finish', 'close', 'error', 'pipe', 'unpipe', 'drain', 'pause', 'resume', 'prefinish'];
const trace = (stream, name, list = events) => {
  for (const event of list) stream.on(event, (x) => log(name, event, x instanceof Error ? `${x.code} ${x.message}` : ''));
  return stream;
};
const ticks = (n) => process.nextTick(() => {
  log('tick', n);
  if (n > 1) ticks(n - 1);
});

const w = trace(new Writable({ write(c, e, cb) { cb(); }, final(cb) { log('final'); cb(); log('after'); } }), 'w');
w.write('a');
w.end(() => log('endcb'));
ticks(6);

process.on('exit', () => {
  assert.deepStrictEqual(lines, [
    'final',
    'w prefinish ',
    'after',
    'endcb',
    'w finish ',
    'tick 6',
    'w close ',
    'tick 5',
    'tick 4',
    'tick 3',
    'tick 2',
    'tick 1',
  ]);
});
