// SPDX-License-Identifier: Apache-2.0

'use strict';

// util.callbackify turns an async function into one with a callback.

const assert = require('assert');
const { callbackify } = require('util');

async function twice(n) { return n * this.factor; }
const called = [];

const fn = callbackify(twice);
assert.strictEqual(fn.length, 2);
assert.strictEqual(fn.name, 'twiceCallbackified');
fn.call({ factor: 2 }, 4, (err, value) => called.push([err, value]));
callbackify(async () => { throw new Error('x'); })((err) => called.push(err.message));
callbackify(() => Promise.reject(null))((err) => called.push(err.code, err.reason));
assert.throws(() => fn(1), { code: 'ERR_INVALID_ARG_TYPE', message: /The last argument must be of type function/ });
assert.strictEqual(called.length, 0);

process.on('exit', () => {
  assert.deepStrictEqual(called, [[null, 8], 'x', 'ERR_FALSY_VALUE_REJECTION', null]);
});
