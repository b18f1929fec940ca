// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const order = [];
Promise.resolve().then(() => order.push('job'));
process.nextTick((a, b) => order.push(a + b), 'ti', 'ck');
process.nextTick(() => process.nextTick(() => order.push('nested')));
assert.throws(() => process.nextTick(), { code: 'ERR_INVALID_ARG_TYPE' });
order.push('script');
setImmediate(() => assert.deepStrictEqual(order, ['script', 'tick', 'nested', 'job']));
