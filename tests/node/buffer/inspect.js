// SPDX-License-Identifier: Apache-2.0

// How a Buffer is shown.

'use strict';

const assert = require('assert');
const buffer = require('buffer');
const { inspect } = require('util');

assert.strictEqual(inspect(Buffer.from('hi')), '<Buffer 68 69>');
assert.strictEqual(inspect(Buffer.alloc(0)), '<Buffer >');
const named = Buffer.from('h');
named.extra = { a: 1 };
assert.strictEqual(inspect(named), '<Buffer 68, extra: { a: 1 }>');

assert.strictEqual(buffer.INSPECT_MAX_BYTES, 50);
assert.ok(inspect(Buffer.alloc(51)).endsWith(' 00 ... 1 more byte>'));
buffer.INSPECT_MAX_BYTES = 2;
assert.strictEqual(inspect(Buffer.from('abcd')), '<Buffer 61 62 ... 2 more bytes>');
assert.throws(() => { buffer.INSPECT_MAX_BYTES = -1; }, { code: 'ERR_OUT_OF_RANGE' });
assert.strictEqual(JSON.stringify(Buffer.from('hi')), '{"type":"Buffer","data":[104,105]}');
