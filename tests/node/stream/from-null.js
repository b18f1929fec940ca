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

const r = traceD(Readable.from([1, null, 2]), 'r');
r.on('data', (d) => log('data', d));

process.on('exit', () => {
  assert.deepStrictEqual(lines, [
    'r resume ',
    'data 1',
    'r error ERR_STREAM_NULL_VALUES May not write null values to stream',
    'r close ',
  ]);
});
