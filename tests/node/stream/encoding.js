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

const r = traceD(new Readable({ encoding: 'utf8', read() {} }), 'r');
r.on('data', (d) => log('data', typeof d, d, d.length));
const b = Buffer.from('héllo wörld €uro 😀');
for (let i = 0; i < b.length; i += 2) r.push(b.slice(i, i + 2));
r.push(Buffer.from([0xe2, 0x82]));
r.push(null);

process.on('exit', () => {
  assert.deepStrictEqual(lines, [
    'r resume ',
    'data string h 1',
    'data string él 2',
    'data string lo 2',
    'data string  w 2',
    'data string ö 1',
    'data string rl 2',
    'data string d  2',
    'data string €u 2',
    'data string ro 2',
    'data string   1',
    'data string 😀 2',
    'data string � 1',
    'r end ',
    'r close ',
  ]);
});
