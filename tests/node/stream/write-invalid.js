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
const tryit = (f) => {
  try {
    log('returned', f());
  } catch (err) {
    log('threw', err.name, err.code, err.message);
  }
};

const w = trace(new Writable({ write(c, e, cb) { cb(); } }), 'w');
tryit(() => w.write(null));
tryit(() => w.write(undefined));
tryit(() => w.write(5));
tryit(() => w.write({}));
tryit(() => w.write([]));
tryit(() => w.write(true));
tryit(() => w.end(5));

process.on('exit', () => {
  assert.deepStrictEqual(lines, [
    'threw TypeError ERR_STREAM_NULL_VALUES May not write null values to stream',
    'threw TypeError ERR_INVALID_ARG_TYPE The "chunk" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received undefined',
    'threw TypeError ERR_INVALID_ARG_TYPE The "chunk" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received type number (5)',
    'threw TypeError ERR_INVALID_ARG_TYPE The "chunk" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received an instance of Object',
    'threw TypeError ERR_INVALID_ARG_TYPE The "chunk" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received an instance of Array',
    'threw TypeError ERR_INVALID_ARG_TYPE The "chunk" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received type boolean (true)',
    'threw TypeError ERR_INVALID_ARG_TYPE The "chunk" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received type number (5)',
  ]);
});
