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

const w = trace(new Writable({ highWaterMark: 3, write(c, e, cb) {
  log('write', String(c));
  setImmediate(cb);
} }), 'w');
log(w.write('a'), w.write('bb'), w.writableNeedDrain, w.write('c'), w.writableLength);
w.on('drain', () => { log('drained', w.writableNeedDrain); if (!w.writableEnded) { w.write('zzzz'); w.end(); } });

process.on('exit', () => {
  assert.deepStrictEqual(lines, [
    'write a',
    'true false true false 4',
    'write bb',
    'write c',
    'w drain ',
    'drained false',
    'write zzzz',
    'w prefinish ',
    'w finish ',
    'w close ',
  ]);
});
