// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { Readable, Stream } = require('stream');
const util = require('util');

const lines = [];
const show = (v) => (typeof v === 'object' && v !== null && !(v instanceof Error) ? JSON.stringify(v) : String(v));
const log = (...args) => lines.push(args.map(show).join(' '));
const events = ['readable', 'end', 'finish', 'close', 'error', 'pipe', 'unpipe', 'drain', 'pause', 'resume', 'prefinish'];
const trace = (stream, name, list = events) => {
  for (const event of list) stream.on(event, (x) => log(name, event, x instanceof Error ? `${x.code} ${x.message}` : ''));
  return stream;
};
const traceD = (stream, name) => trace(stream, name, events.slice(1));

function R(o) { if (!(this instanceof R)) return new R(o); Readable.call(this, o); this.n = 0; }
util.inherits(R, Readable);
R.prototype._read = function () { this.push(this.n++ < 3 ? 'x' : null); };
const r = traceD(R({ highWaterMark: 2 }), 'r');
log(r instanceof R, r instanceof Readable, r instanceof Stream, r.readableHighWaterMark);
r.on('data', (d) => log(String(d)));

process.on('exit', () => {
  assert.deepStrictEqual(lines, [
    'true true true 2',
    'r resume ',
    'x',
    'x',
    'x',
    'r end ',
    'r close ',
  ]);
});
