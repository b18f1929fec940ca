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

const w = trace(new Writable({ write(c, e, cb) { log('write', String(c), e); cb(); log('after cb'); } }), 'w');
ticks(6);
w.write('a', (e) => log('cb a', e));
w.write('b', () => log('cb b'));
w.write('c');
w.write('d');
w.end('e', () => log('end cb'));

process.on('exit', () => {
  assert.deepStrictEqual(lines, [
    'write a buffer',
    'after cb',
    'write b buffer',
    'after cb',
    'write c buffer',
    'after cb',
    'write d buffer',
    'after cb',
    'write e buffer',
    'after cb',
    'w prefinish ',
    'tick 6',
    'cb a null',
    'cb b',
    'tick 5',
    'end cb',
    'w finish ',
    'tick 4',
    'w close ',
    'tick 3',
    'tick 2',
    'tick 1',
  ]);
});
