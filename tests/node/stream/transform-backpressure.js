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

const t = traceD(new Transform({ readableHighWaterMark: 2, writableHighWaterMark: 2, transform(c, e, cb) {
  log('transform', String(c));
  cb(null, c);
} }), 't');
for (let i = 0; i < 5; i++) log(t.write('ab'));
t.end();
setImmediate(() => { t.on('data', (d) => log('data', String(d))); });

process.on('exit', () => {
  assert.deepStrictEqual(lines, [
    'transform ab',
    'false',
    'false',
    'false',
    'false',
    'false',
    't resume ',
    'transform ab',
    'transform ab',
    'transform ab',
    'transform ab',
    't prefinish ',
    'data ab',
    'data ab',
    'data ab',
    'data ab',
    'data ab',
    't finish ',
    't end ',
    't close ',
  ]);
});
