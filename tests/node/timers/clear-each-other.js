// SPDX-License-Identifier: Apache-2.0

// A timer that is due can be cleared by one that runs before it.
const assert = require('assert');
const order = [];
let second;
setTimeout(() => { order.push('first'); clearTimeout(second); }, 2);
second = setTimeout(() => order.push('second'), 2);
let b;
setImmediate(() => { order.push('a'); clearImmediate(b); });
b = setImmediate(() => order.push('b'));
process.on('exit', () => assert.deepStrictEqual(order.sort(), ['a', 'first']));
