// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { Duplex } = require('stream');

const lines = [];
const show = (v) => (typeof v === 'object' && v !== null && !(v instanceof Error) ? JSON.stringify(v) : String(v));
const log = (...args) => lines.push(args.map(show).join(' '));
const events = ['readable', 'end', 'finish', 'close', 'error', 'pipe', 'unpipe', 'drain', 'pause', 'resume', 'prefinish'];
const trace = (stream, name, list = events) => {
  for (const event of list) stream.on(event, (x) => log(name, event, x instanceof Error ? `${x.code} ${x.message}` : ''));
  return stream;
};
const traceD = (stream, name) => trace(stream, name, events.slice(1));

const d = traceD(new Duplex({ readable: false, write(c, e, cb) { log('write', String(c)); cb(); } }), 'd');
log(d.readable, d.writable);
d.end('x');

process.on('exit', () => {
  assert.deepStrictEqual(lines, [
    'false true',
    'write x',
    'd prefinish ',
    'd finish ',
    'd close ',
  ]);
});
