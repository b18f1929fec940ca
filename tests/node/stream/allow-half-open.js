// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { Duplex } = require('stream');

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

const d = traceD(new Duplex({ allowHalfOpen: false, read() {}, write(c, e, cb) {
  log('write', String(c));
  cb();
} }), 'd');
log(d.allowHalfOpen);
d.resume();
d.push(null);
ticks(5);

process.on('exit', () => {
  assert.deepStrictEqual(lines, [
    'false',
    'd resume ',
    'tick 5',
    'd end ',
    'tick 4',
    'd prefinish ',
    'tick 3',
    'd finish ',
    'tick 2',
    'd close ',
    'tick 1',
  ]);
});
