// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const readline = require('readline');
const { PassThrough } = require('stream');

const out = new PassThrough();
const sent = (call) => {
  assert.strictEqual(call(), true);
  return String(out.read());
};
assert.strictEqual(sent(() => readline.cursorTo(out, 1)), '\x1b[2G');
assert.strictEqual(sent(() => readline.cursorTo(out, 1, 3)), '\x1b[4;2H');
assert.strictEqual(sent(() => readline.moveCursor(out, 1, -3)), '\x1b[1C\x1b[3A');
assert.strictEqual(sent(() => readline.moveCursor(out, -2, 1)), '\x1b[2D\x1b[1B');
assert.strictEqual(sent(() => readline.moveCursor(out, 0, 0)), 'null');
assert.strictEqual(sent(() => readline.clearLine(out, -1)), '\x1b[1K');
assert.strictEqual(sent(() => readline.clearLine(out, 1)), '\x1b[0K');
assert.strictEqual(sent(() => readline.clearLine(out, 0)), '\x1b[2K');
assert.strictEqual(sent(() => readline.clearScreenDown(out)), '\x1b[0J');

let called = 0;
const cb = () => { called++; };
assert.strictEqual(readline.cursorTo(null, 1, cb), true);
assert.strictEqual(readline.cursorTo(out, 1, cb), true);
assert.strictEqual(readline.clearLine(undefined, 1, cb), true);
assert.strictEqual(called, 0);
process.on('exit', () => assert.strictEqual(called, 3));

assert.throws(() => readline.cursorTo(out, NaN), { code: 'ERR_INVALID_ARG_VALUE', message: "The argument 'x' is invalid. Received NaN" });
assert.throws(() => readline.cursorTo(out, 'a', 1), { code: 'ERR_INVALID_CURSOR_POS', message: 'Cannot set cursor row without setting its column' });
assert.throws(() => readline.cursorTo(out, 1, 2, 3), { code: 'ERR_INVALID_ARG_TYPE' });
assert.throws(() => readline.moveCursor(out, 1, 2, 3), { code: 'ERR_INVALID_ARG_TYPE' });
assert.throws(() => readline.clearLine(out, 1, 3), { code: 'ERR_INVALID_ARG_TYPE' });
assert.throws(() => readline.clearScreenDown(out, 3), { code: 'ERR_INVALID_ARG_TYPE' });
