// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');

const plain = { name: 'Name', message: 'text' };
Error.captureStackTrace(plain);
assert.match(plain.stack, /^Name: text\n    at .*capture\.js:6:7/);

function fail() { const o = {}; Error.captureStackTrace(o, fail); return o; }
function caller() { return fail(); }
assert.match(caller().stack, /^Error\n    at caller \(.*capture\.js:10:/);
assert.throws(() => Error.captureStackTrace(5), TypeError);

assert.strictEqual(Error.stackTraceLimit, 10);
const deep = (n) => (n === 0 ? new Error('deep') : deep(n - 1));
assert.strictEqual(deep(20).stack.split('\n').length, 11);
Error.stackTraceLimit = 2;
assert.strictEqual(deep(20).stack.split('\n').length, 3);
Error.stackTraceLimit = 0;
assert.strictEqual(deep(20).stack, 'Error: deep');
Error.stackTraceLimit = Infinity;
assert(deep(20).stack.split('\n').length > 20);
Error.stackTraceLimit = 'no number';
assert.strictEqual(deep(1).stack, undefined);
