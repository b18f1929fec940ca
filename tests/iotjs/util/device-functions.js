// SPDX-License-Identifier: Apache-2.0

'use strict';

// The functions that IoT.js has and Node.js has not.

const assert = require('assert');
const util = require('util');

const target = { a: 1 };
assert.strictEqual(util.mixin(target, null, { b: 2 }, undefined, { a: 3 }), target);
assert.deepStrictEqual(target, { a: 3, b: 2 });
assert.throws(() => util.mixin(null, {}), { name: 'TypeError', message: 'target cannot be null or undefined' });

assert.strictEqual(util.stringToNumber('42', 1), 42);
assert.strictEqual(util.stringToNumber('x', 1), 1);
assert.strictEqual(util.stringToNumber('', 1), 0);

assert.strictEqual(util.isFinite(1), true);
assert.strictEqual(util.isFinite(Infinity), false);
assert.strictEqual(util.isFinite(NaN), true);
assert.strictEqual(util.isNull(null), true);
assert.strictEqual(util.isNullOrUndefined(undefined), true);
assert.strictEqual(util.isObject(() => {}), false);
assert.strictEqual(util.isObject([]), true);
assert.strictEqual(util.isBuffer(Buffer.from('a')), true);
assert.strictEqual(util.isBuffer(new Uint8Array(1)), false);
assert.strictEqual(util.isArray([]), true);
assert.strictEqual(util.errnoException(-2, 'open').syscall, 'open');
