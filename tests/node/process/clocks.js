// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');

const before = process.hrtime();
assert.strictEqual(before.length, 2);
assert(before[1] >= 0 && before[1] < 1e9);
const diff = process.hrtime(before);
assert(diff[0] === 0 && diff[1] > 0);
assert.throws(() => process.hrtime(1), { code: 'ERR_INVALID_ARG_TYPE' });
assert.throws(() => process.hrtime([1]), { code: 'ERR_OUT_OF_RANGE' });

const a = process.hrtime.bigint();
const b = process.hrtime.bigint();
assert.strictEqual(typeof a, 'bigint');
assert(b >= a);
const [s, ns] = process.hrtime();
assert(BigInt(s) * 1000000000n + BigInt(ns) - b < 1000000000n);

const up = process.uptime();
assert(up > 0 && up < 60);
