// SPDX-License-Identifier: Apache-2.0

// The classes of async functions and generators extend Function, and their
// prototypes know them for good.
'use strict';
const assert = require('assert');

for (const f of [async () => {}, function* () {}, async function* () {}]) {
  const proto = Object.getPrototypeOf(f);
  assert.strictEqual(Object.getPrototypeOf(proto), Function.prototype);
  assert.strictEqual(Object.getPrototypeOf(proto.constructor), Function);
  assert.deepStrictEqual(Object.getOwnPropertyDescriptor(proto, 'constructor'),
    { value: proto.constructor, writable: false, enumerable: false, configurable: true });
  assert.strictEqual(new proto.constructor('a', 'return a').length, 1);
}
