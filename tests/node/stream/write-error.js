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

const w = trace(new Writable({ write(c, e, cb) { setImmediate(cb, new Error('W')); } }), 'w');
w.write('a', (e) => log('cba', e && e.message));
log(w.write('b', (e) => log('cbb', e && e.message)));
w.end((e) => log('endcb', e && e.message));
ticks(5);

process.on('exit', () => {
  assert.deepStrictEqual(lines, [
    'true',
    'tick 5',
    'tick 4',
    'tick 3',
    'tick 2',
    'tick 1',
    'cba W',
    'cbb W',
    'endcb W',
    'w error undefined W',
    'w close ',
  ]);
});
