// SPDX-License-Identifier: Apache-2.0

// compare, equals, concat, copy and the swaps.

'use strict';

const assert = require('assert');

const [abc, abd] = [Buffer.from('abc'), Buffer.from('abd')];
assert.strictEqual(Buffer.compare(abc, abd), -1);
assert.deepStrictEqual([abd, abc].sort(Buffer.compare), [abc, abd]);
assert.strictEqual(abc.compare(abd, 0, 2, 0, 2), 0);
assert.strictEqual(abc.compare(abd, 3), 1);
assert.strictEqual(Buffer.from([200]).compare(Buffer.from([100])), 1);
assert.ok(abc.equals(new Uint8Array([97, 98, 99])) && !abc.equals(abd));
assert.throws(() => abc.equals('abc'), { code: 'ERR_INVALID_ARG_TYPE' });
assert.throws(() => abc.compare(abd, 0, 9), { code: 'ERR_OUT_OF_RANGE' });

assert.strictEqual(Buffer.concat([abc, abd]).toString(), 'abcabd');
assert.strictEqual(Buffer.concat([abc, abd], 4).toString(), 'abca');
assert.strictEqual(Buffer.concat([abc], 5).toString('hex'), '6162630000');
assert.strictEqual(Buffer.concat([]).length, 0);
assert.throws(() => Buffer.concat(abc), { message: /^The "list" argument must be an instance of Array/ });
assert.throws(() => Buffer.concat([abc, 'x']), { message: /^The "list\[1\]" argument must be an instance of Buffer/ });

const target = Buffer.from('------');
assert.strictEqual(abc.copy(target, 4), 2);
assert.strictEqual(abc.copy(target, 0, 1, 9), 2);
assert.strictEqual(target.toString(), 'bc--ab');
assert.strictEqual(target.copy(target, 1, 0, 5), 5);
assert.strictEqual(target.toString(), 'bbc--a');
assert.throws(() => abc.copy(target, -1), { code: 'ERR_OUT_OF_RANGE' });
assert.throws(() => abc.copy(target, 0, 4), { code: 'ERR_OUT_OF_RANGE' });

assert.strictEqual(Buffer.from('0102030405060708', 'hex').swap16().toString('hex'), '0201040306050807');
assert.strictEqual(Buffer.from('0102030405060708', 'hex').swap32().toString('hex'), '0403020108070605');
assert.strictEqual(Buffer.from('0102030405060708', 'hex').swap64().toString('hex'), '0807060504030201');
assert.throws(() => abc.swap16(), { code: 'ERR_INVALID_BUFFER_SIZE', name: 'RangeError' });
