// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { Readable, Writable, Duplex } = require('stream');

const lines = [];
const show = (v) => (typeof v === 'object' && v !== null && !(v instanceof Error) ? JSON.stringify(v) : String(v));
const log = (...args) => lines.push(args.map(show).join(' '));
const tryit = (f) => {
  try {
    log('returned', f());
  } catch (err) {
    log('threw', err.name, err.code, err.message);
  }
};

for (const v of [-1, 1.5, 'x', NaN, Infinity, {}]) {
  tryit(() => new Readable({ highWaterMark: v }).readableHighWaterMark);
  tryit(() => new Duplex({ readableHighWaterMark: v }).readableHighWaterMark);
  tryit(() => new Writable({ highWaterMark: v }).writableHighWaterMark);
}
log(new Readable({ highWaterMark: null }).readableHighWaterMark, new Readable({ highWaterMark: undefined }).readableHighWaterMark);

process.on('exit', () => {
  assert.deepStrictEqual(lines, [
    'threw TypeError ERR_INVALID_ARG_VALUE The property \'options.highWaterMark\' is invalid. Received -1',
    'threw TypeError ERR_INVALID_ARG_VALUE The property \'options.readableHighWaterMark\' is invalid. Received -1',
    'threw TypeError ERR_INVALID_ARG_VALUE The property \'options.highWaterMark\' is invalid. Received -1',
    'threw TypeError ERR_INVALID_ARG_VALUE The property \'options.highWaterMark\' is invalid. Received 1.5',
    'threw TypeError ERR_INVALID_ARG_VALUE The property \'options.readableHighWaterMark\' is invalid. Received 1.5',
    'threw TypeError ERR_INVALID_ARG_VALUE The property \'options.highWaterMark\' is invalid. Received 1.5',
    'threw TypeError ERR_INVALID_ARG_VALUE The property \'options.highWaterMark\' is invalid. Received \'x\'',
    'threw TypeError ERR_INVALID_ARG_VALUE The property \'options.readableHighWaterMark\' is invalid. Received \'x\'',
    'threw TypeError ERR_INVALID_ARG_VALUE The property \'options.highWaterMark\' is invalid. Received \'x\'',
    'threw TypeError ERR_INVALID_ARG_VALUE The property \'options.highWaterMark\' is invalid. Received NaN',
    'threw TypeError ERR_INVALID_ARG_VALUE The property \'options.readableHighWaterMark\' is invalid. Received NaN',
    'threw TypeError ERR_INVALID_ARG_VALUE The property \'options.highWaterMark\' is invalid. Received NaN',
    'threw TypeError ERR_INVALID_ARG_VALUE The property \'options.highWaterMark\' is invalid. Received Infinity',
    'threw TypeError ERR_INVALID_ARG_VALUE The property \'options.readableHighWaterMark\' is invalid. Received Infinity',
    'threw TypeError ERR_INVALID_ARG_VALUE The property \'options.highWaterMark\' is invalid. Received Infinity',
    'threw TypeError ERR_INVALID_ARG_VALUE The property \'options.highWaterMark\' is invalid. Received {}',
    'threw TypeError ERR_INVALID_ARG_VALUE The property \'options.readableHighWaterMark\' is invalid. Received {}',
    'threw TypeError ERR_INVALID_ARG_VALUE The property \'options.highWaterMark\' is invalid. Received {}',
    '16384 16384',
  ]);
});
