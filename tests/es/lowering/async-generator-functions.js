// SPDX-License-Identifier: Apache-2.0

// Async generator functions have a class of their own, wherever they are written.
'use strict';
const assert = require('assert');
const util = require('util');

const functions = Object.getPrototypeOf(async function* () {});
const AsyncGeneratorFunction = functions.constructor;
assert.strictEqual(AsyncGeneratorFunction.name, 'AsyncGeneratorFunction');
assert.strictEqual(Object.getPrototypeOf(AsyncGeneratorFunction), Function);
assert.strictEqual(functions.prototype.constructor, functions);
const iterators = Object.getPrototypeOf(functions.prototype);
assert.strictEqual(typeof iterators[Symbol.asyncIterator], 'function');

const object = { async *m({ a } = { a: () => 1 }) { yield a(); }, async *['k' + 1]() {} };
class C {
  static async *s() {}
  async *#p() {}
  get p() { return this.#p; }
}
const made = new AsyncGeneratorFunction('a', 'b', 'yield a; yield b');
for (const f of [object.m, object.k1, C.s, new C().p, made]) {
  assert.strictEqual(f.constructor, AsyncGeneratorFunction);
  assert.strictEqual(Object.prototype.toString.call(f), '[object AsyncGeneratorFunction]');
  assert.strictEqual(Object.getPrototypeOf(f.prototype), functions.prototype);
  assert.ok(util.types.isAsyncFunction(f) && util.types.isGeneratorFunction(f));
  assert.strictEqual(util.inspect(f), `[AsyncGeneratorFunction: ${f.name}]`);
}
function outer() { return (async function* () {})(); }
assert.strictEqual(outer.constructor, Function);

const got = [];
(async () => { for await (const x of made(1, 2)) got.push(x); })();
process.on('exit', () => assert.deepStrictEqual(got, [1, 2]));
