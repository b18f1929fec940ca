// SPDX-License-Identifier: Apache-2.0

'use strict';

// Nothing a script does to an object makes util.inspect fail or hang.

const assert = require('assert');
const { inspect } = require('util');

const trap = () => { throw new Error('trap'); };
const all = { get: trap, has: trap, ownKeys: trap, getPrototypeOf: trap, getOwnPropertyDescriptor: trap };
assert.strictEqual(inspect(new Proxy({ a: 1 }, all)), '{ a: 1 }');

const revoked = Proxy.revocable({}, {});
revoked.revoke();
assert.strictEqual(inspect(revoked.proxy), '<Revoked Proxy>');

assert.strictEqual(inspect({ get bad() { throw new Error('getter'); } }), '{ bad: [Getter] }');
assert.strictEqual(inspect({ get bad() { throw new Error('getter'); } }, { getters: true }),
  '{ bad: [Getter: <Inspection threw (getter)>] }');

let deep = {};
for (let i = 0; i < 5000; i++) {
  deep = { deep };
}
assert.match(inspect(deep, { depth: Infinity }), /Maximum call stack size exceeded\.\]/);
assert.ok(inspect(new Array(1e9)).includes('1000000000 empty items'));
