// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const stream = require('stream');
const { Readable, Writable, PassThrough } = require('stream');

const lines = [];
const show = (v) => (typeof v === 'object' && v !== null && !(v instanceof Error) ? JSON.stringify(v) : String(v));
const log = (...args) => lines.push(args.map(show).join(' '));
const events = ['readable', 'end', 'finish', 'close', 'error', 'pipe', 'unpipe', 'drain', 'pause', 'resume', 'prefinish'];
const trace = (stream, name, list = events) => {
  for (const event of list) stream.on(event, (x) => log(name, event, x instanceof Error ? `${x.code} ${x.message}` : ''));
  return stream;
};
const traceD = (stream, name) => trace(stream, name, events.slice(1));
const tryit = (f) => {
  try {
    log('returned', f());
  } catch (err) {
    log('threw', err.name, err.code, err.message);
  }
};

const ac = new AbortController();
const r = traceD(new Readable({ signal: ac.signal, read() {} }), 'r');
ac.abort();
const w = traceD(new Writable({ signal: AbortSignal.abort(), write() {} }), 'w');
tryit(() => stream.addAbortSignal(5, r));
tryit(() => stream.addAbortSignal(ac.signal, 5));
const d = new PassThrough();
const b = new AbortController();
log(stream.addAbortSignal(b.signal, d) === d);
d.on('error', (e) => log(e.name, e.code, e.message));
setImmediate(() => b.abort());

process.on('exit', () => {
  assert.deepStrictEqual(lines, [
    'threw TypeError ERR_INVALID_ARG_TYPE The "signal" argument must be an instance of AbortSignal. Received type number (5)',
    'threw TypeError ERR_INVALID_ARG_TYPE The "stream" argument must be an instance of ReadableStream, WritableStream, or Stream. Received type number (5)',
    'true',
    'r error ABORT_ERR The operation was aborted',
    'r close ',
    'w error ABORT_ERR The operation was aborted',
    'w close ',
    'AbortError ABORT_ERR The operation was aborted',
  ]);
});
