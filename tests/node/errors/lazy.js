// SPDX-License-Identifier: Apache-2.0
'use strict';
// The text of a stack is made when it is first read: with the name and message of that moment.
const assert = require('assert');

const head = (err) => err.stack.split('\n')[0];
class Named extends Error {
  constructor(message) {
    super(message);
    this.name = 'Named';
    this.message = `${message}!`;
  }
}
assert.strictEqual(head(new Named('x')), 'Named: x!');
const err = new Error('first');
err.message = 'second';
assert.strictEqual(head(err), 'Error: second');
err.message = 'third';
assert.strictEqual(head(err), 'Error: second');
assert.deepStrictEqual({ ...Object.getOwnPropertyDescriptor(err, 'stack'), value: 0 },
  { value: 0, writable: true, enumerable: false, configurable: true });

const set = new Error('set');
set.stack = 'mine';
assert.strictEqual(set.stack, 'mine');
assert.deepStrictEqual(Object.keys(set), []);

const order = [];
Error.prepareStackTrace = (error) => {
  order.push('prepare');
  return error.later;
};
const prepared = new Error('x');
order.push('made');
prepared.later = 'text';
assert.strictEqual(prepared.stack, 'text');
assert.deepStrictEqual(order, ['made', 'prepare']);

Error.prepareStackTrace = undefined;
const frozen = Object.freeze(new Error('frozen'));
assert.match(frozen.stack, /^Error: frozen\n/);
assert.throws(() => { frozen.stack = 'x'; }, TypeError);
assert.match(structuredClone(new TypeError('cloned')).stack, /^TypeError: cloned\n/);
