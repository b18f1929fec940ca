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

const t = traceD(new Transform({ transform(c, e, cb) {
  log('transform', String(c), e);
  cb(null, String(c).toUpperCase());
}, flush(cb) { log('flush'); cb(null, 'END'); } }), 't');
t.on('data', (d) => log('data', String(d)));
t.write('a', () => log('cba'));
t.write('b');
t.end('c', () => log('endcb'));
ticks(8);

process.on('exit', () => {
  assert.deepStrictEqual(lines, [
    'transform a buffer',
    'data A',
    'transform b buffer',
    'data B',
    'transform c buffer',
    'data C',
    'flush',
    'data END',
    't prefinish ',
    't resume ',
    'cba',
    't end ',
    'endcb',
    't finish ',
    'tick 8',
    't close ',
    'tick 7',
    'tick 6',
    'tick 5',
    'tick 4',
    'tick 3',
    'tick 2',
    'tick 1',
  ]);
});
