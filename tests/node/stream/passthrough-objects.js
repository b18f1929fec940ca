// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { PassThrough } = require('stream');

const lines = [];
const show = (v) => (typeof v === 'object' && v !== null && !(v instanceof Error) ? JSON.stringify(v) : String(v));
const log = (...args) => lines.push(args.map(show).join(' '));
const events = ['readable', 'end', 'finish', 'close', 'error', 'pipe', 'unpipe', 'drain', 'pause', 'resume', 'prefinish'];
const trace = (stream, name, list = events) => {
  for (const event of list) stream.on(event, (x) => log(name, event, x instanceof Error ? `${x.code} ${x.message}` : ''));
  return stream;
};
const traceD = (stream, name) => trace(stream, name, events.slice(1));

const p = traceD(new PassThrough({ objectMode: true }), 'p');
p.on('data', (d) => log('data', d));
p.write({ a: 1 });
p.write('s');
p.write(0);
p.end([1]);

process.on('exit', () => {
  assert.deepStrictEqual(lines, [
    'data {"a":1}',
    'data s',
    'data 0',
    'data [1]',
    'p prefinish ',
    'p resume ',
    'p end ',
    'p finish ',
    'p close ',
  ]);
});
