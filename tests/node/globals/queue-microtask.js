// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const order = [];
process.on('uncaughtException', (err) => order.push(err.message));
queueMicrotask(() => { order.push('a'); queueMicrotask(() => order.push('c')); });
queueMicrotask(() => { throw new Error('thrown'); });
Promise.resolve().then(() => order.push('b'));
process.nextTick(() => order.push('tick'));
assert.throws(() => queueMicrotask(), { code: 'ERR_INVALID_ARG_TYPE' });
setImmediate(() => assert.deepStrictEqual(order, ['tick', 'a', 'thrown', 'b', 'c']));
