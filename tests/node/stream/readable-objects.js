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

const r = traceD(new Readable({ objectMode: true, read() {} }), 'r');
r.on('data', (d) => log('data', d));
[1, 'a', { x: 1 }, '', undefined, false, 0, []].forEach((x) => log(r.push(x)));
r.push(null);

process.on('exit', () => {
  assert.deepStrictEqual(lines, [
    'true',
    'true',
    'true',
    'true',
    'true',
    'true',
    'true',
    'true',
    'r resume ',
    'data 1',
    'data a',
    'data {"x":1}',
    'data ',
    'data undefined',
    'data false',
    'data 0',
    'data []',
    'r end ',
    'r close ',
  ]);
});
