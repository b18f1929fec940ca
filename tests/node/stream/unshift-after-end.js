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

const r = traceD(new Readable({ read() {} }), 'r');
r.on('end', () => log(r.unshift('x')));
r.push(null);
r.resume();

process.on('exit', () => {
  assert.deepStrictEqual(lines, [
    'r resume ',
    'r end ',
    'false',
    'r error ERR_STREAM_UNSHIFT_AFTER_END_EVENT stream.unshift() after end event',
    'r close ',
  ]);
});
