// SPDX-License-Identifier: Apache-2.0

// Floating point numbers in both byte orders.

'use strict';

const assert = require('assert');

const buf = Buffer.alloc(9);
assert.strictEqual(buf.writeDoubleBE(Math.PI, 1), 9);
assert.strictEqual(buf.toString('hex', 1), '400921fb54442d18');
assert.strictEqual(buf.readDoubleBE(1), Math.PI);
buf.writeDoubleLE(-0);
assert.ok(Object.is(buf.readDoubleLE(), -0));
buf.writeFloatLE(1.1);
assert.strictEqual(buf.readFloatLE(), Math.fround(1.1));
buf.writeFloatBE(1e300);
assert.strictEqual(buf.readFloatBE(), Infinity);
buf.writeDoubleLE(NaN, 0);
assert.strictEqual(buf.toString('hex', 0, 8), '000000000000f87f');
assert.throws(() => buf.readDoubleLE(2), { code: 'ERR_OUT_OF_RANGE' });
