// SPDX-License-Identifier: Apache-2.0

// fill repeats numbers, strings and Buffers.

'use strict';

const assert = require('assert');

const hex = (...args) => Buffer.alloc(5, 0xee).fill(...args).toString('hex');
assert.strictEqual(hex(300), '2c2c2c2c2c');
assert.strictEqual(hex('ab'), '6162616261');
assert.strictEqual(hex('é'), 'c3a9c3a9c3');
assert.strictEqual(hex('abc', 'utf16le'), '6100620063');
assert.strictEqual(hex('0102', 'hex'), '0102010201');
assert.strictEqual(hex(''), '0000000000');
assert.strictEqual(hex(Buffer.from('xyz'), 1, 4), 'ee78797aee');
assert.strictEqual(hex('a', 2), 'eeee616161');
assert.strictEqual(hex(true, 4, 5), 'eeeeeeee01');
assert.strictEqual(hex('a', 3, 1), 'eeeeeeeeee');
assert.throws(() => hex('a', 0, 6), { code: 'ERR_OUT_OF_RANGE' });
assert.throws(() => hex('g', 'hex'), { code: 'ERR_INVALID_ARG_VALUE' });
assert.throws(() => hex('a', 0, 5, 5), { code: 'ERR_INVALID_ARG_TYPE' });
