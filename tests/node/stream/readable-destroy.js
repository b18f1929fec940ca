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
r.push('a');
ticks(4);
log(r.destroy(new Error('E')) === r);
log(r.destroyed, r.errored && r.errored.message, r.closed, r.readable, r.readableAborted);
log(r.push('x'));
r.destroy(new Error('second'));
setImmediate(() => { log(r.closed, r.read()); });

process.on('exit', () => {
  assert.deepStrictEqual(lines, [
    'true',
    'true E true false true',
    'false',
    'tick 4',
    'r error undefined E',
    'r close ',
    'tick 3',
    'tick 2',
    'tick 1',
    'true {"type":"Buffer","data":[97]}',
  ]);
});
