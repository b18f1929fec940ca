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

const it = { i: 0, [Symbol.asyncIterator]() { return this; }, async next() {
  log('next');
  return this.i < 3 ? { value: this.i++, done: false } : { value: undefined, done: true };
}, async return() { log('return'); return {}; } };
const r = traceD(Readable.from(it), 'r');
r.on('data', (d) => log('data', d));

process.on('exit', () => {
  assert.deepStrictEqual(lines, [
    'next',
    'r resume ',
    'data 0',
    'next',
    'data 1',
    'next',
    'data 2',
    'next',
    'r end ',
    'return',
    'r close ',
  ]);
});
