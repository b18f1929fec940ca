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
const ticks = (n) => process.nextTick(() => {
  log('tick', n);
  if (n > 1) ticks(n - 1);
});

const r = traceD(new Readable({ read() {} }), 'r');
r.on('data', (d) => log('data', d));
r.push('a');
r.push(null);
log(r.push('b'));
log(r.push(null));
ticks(4);

process.on('exit', () => {
  assert.deepStrictEqual(lines, [
    'false',
    'false',
    'r resume ',
    'data {"type":"Buffer","data":[97]}',
    'r error ERR_STREAM_PUSH_AFTER_EOF stream.push() after EOF',
    'r close ',
    'tick 4',
    'tick 3',
    'tick 2',
    'tick 1',
  ]);
});
