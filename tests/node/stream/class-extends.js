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

class R extends Readable { constructor() {
  super({ highWaterMark: 5 });
  this.n = 0;
} _read(k) { log('_read', k); this.push(this.n++ < 3 ? 'x' : null); } _destroy(e, cb) { log('_destroy'); cb(e); } }
const r = traceD(new R(), 'r');
r.on('data', (d) => log(String(d)));

process.on('exit', () => {
  assert.deepStrictEqual(lines, [
    '_read 5',
    'r resume ',
    '_read 5',
    'x',
    '_read 5',
    'x',
    '_read 5',
    'x',
    'r end ',
    '_destroy',
    'r close ',
  ]);
});
