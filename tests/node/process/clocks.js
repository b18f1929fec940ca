// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');

const nanoseconds = ([s, ns]) => BigInt(s) * 1000000000n + BigInt(ns);
const before = process.hrtime();
assert.strictEqual(before.length, 2);
assert(before[1] >= 0 && before[1] < 1e9);
const diff = process.hrtime(before);
const after = process.hrtime.bigint();
assert(diff[1] >= 0 && diff[1] < 1e9);
assert(nanoseconds(diff) > 0n && nanoseconds(diff) <= after - nanoseconds(before));
assert.throws(() => process.hrtime(1), { code: 'ERR_INVALID_ARG_TYPE' });
assert.throws(() => process.hrtime([1]), { code: 'ERR_OUT_OF_RANGE' });

const a = process.hrtime.bigint();
const b = process.hrtime.bigint();
assert.strictEqual(typeof a, 'bigint');
assert(b >= a);
const c = nanoseconds(process.hrtime());
assert(b <= c && c <= process.hrtime.bigint());

// In seconds: what passes between two calls passes for the other clock, too.
const start = process.hrtime.bigint();
const up = process.uptime();
const later = process.uptime();
assert(up > 0 && later >= up);
assert((later - up) * 1e9 <= Number(process.hrtime.bigint() - start) + 1e3);
