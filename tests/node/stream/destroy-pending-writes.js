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

const w = trace(new Writable({ write(c, e, cb) { log('write', String(c)); setTimeout(cb, 2); } }), 'w');
w.write('a', (e) => log('cba', e && e.code));
w.write('b', (e) => log('cbb', e && e.message));
w.end((e) => log('endcb', e && e.message));
w.destroy(new Error('D'));
ticks(4);

process.on('exit', () => {
  assert.deepStrictEqual(lines, [
    'write a',
    'w error undefined D',
    'w close ',
    'tick 4',
    'tick 3',
    'tick 2',
    'tick 1',
    'cba null',
    'cbb D',
    'endcb D',
  ]);
});
