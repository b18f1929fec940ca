// SPDX-License-Identifier: Apache-2.0

// Asynchronous methods are asynchronous functions: in classes, in objects, static, private.
'use strict';
const assert = require('assert');

const AsyncFunction = (async () => {}).constructor;
class Base { async m() { return 'base'; } }
class A extends Base {
  async m() { return 'a ' + await super.m(); }
  static async s() {}
  async #p() {}
  get p() { return this.#p; }
}
const object = { async m() {}, async ['k' + 1]() {} };
for (const f of [new A().m, A.s, new A().p, object.m, object.k1]) {
  assert.strictEqual(f.constructor, AsyncFunction);
  assert.strictEqual(Object.prototype.toString.call(f), '[object AsyncFunction]');
  assert.ok(!Object.hasOwn(f, 'prototype'));
}
assert.strictEqual({ m() {} }.m.constructor, Function);
let done = false;
new A().m().then((v) => { assert.strictEqual(v, 'a base'); done = true; });
process.on('exit', () => assert.ok(done));
