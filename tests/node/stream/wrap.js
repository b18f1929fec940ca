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

const EE = require('events');
const o = new EE();
o.pause = () => log('old pause');
o.resume = () => log('old resume');
o.foo = function () { return this === o; };
const r = traceD(new Readable({ highWaterMark: 2 }).wrap(o), 'r');
log(r.foo());
o.emit('data', Buffer.from('abc'));
o.emit('data', Buffer.from('d'));
setImmediate(() => { r.on('data', (d) => log(String(d))); setImmediate(() => { o.emit('end'); }); });

process.on('exit', () => {
  assert.deepStrictEqual(lines, [
    'true',
    'old pause',
    'old pause',
    'r resume ',
    'old resume',
    'abc',
    'd',
    'r end ',
    'r close ',
  ]);
});
