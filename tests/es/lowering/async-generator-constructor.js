// SPDX-License-Identifier: Apache-2.0

// stdout: refused
// An async generator function is no constructor, and what it returns inherits
// from its prototype.
'use strict';
const assert = require('assert');

async function* f() {}
class C { static async *m() {} }
for (const g of [f, C.m, async function* () {}]) {
  assert.throws(() => new g(), TypeError);
  assert.throws(() => Reflect.construct(Object, [], g), TypeError);
  assert.strictEqual(Object.getPrototypeOf(g()), g.prototype);
  assert.ok(g() instanceof g);
  assert.deepStrictEqual(Object.getOwnPropertyNames(g).sort(), ['length', 'name', 'prototype']);
}
f.prototype = Object.create(f.prototype, { own: { value: 1 } });
assert.strictEqual(f().own, 1);

const { next } = Object.getPrototypeOf(f.prototype.__proto__);
const refused = [{}, (function* () {})(), undefined, Object.create(f.prototype)].map((it) => assert.rejects(next.call(it), TypeError));
Promise.all(refused).then(() => process.on('exit', () => console.log('refused')));
