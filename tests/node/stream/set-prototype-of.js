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

function W(o) { Writable.call(this, o); }
Object.setPrototypeOf(W.prototype, Writable.prototype);
Object.setPrototypeOf(W, Writable);
W.prototype._write = function (c, e, cb) { log(String(c)); cb(); };
W.prototype._writev = undefined;
const w = trace(new W(), 'w');
w.write('a');
w.end('b');

process.on('exit', () => {
  assert.deepStrictEqual(lines, [
    'a',
    'b',
    'w prefinish ',
    'w finish ',
    'w close ',
  ]);
});
