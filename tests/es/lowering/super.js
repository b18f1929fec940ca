// SPDX-License-Identifier: Apache-2.0
// super in async generators: methods, values, getters, in arrow functions.
const assert = require('assert');

class Base {
  label = 'instance';
  async *values(n) { yield `${this.label} ${n}`; }
  static create(...args) { return [this.name, ...args]; }
  get mine() { return this.label; }
  list() { return [this.label]; }
}

class Derived extends Base {
  async *values(n) {
    yield* super.values(n);
    yield super.mine;
    yield ['a'].map((x) => x + super.list()[0])[0];
    yield super.missing?.();
    yield new (class extends Base { list() { return super.list().concat('inner'); } })().list();
  }
  static async *create(...args) { yield super.create(...args, await 1); }
}
const object = { __proto__: { greet(x) { return x + this.name; } }, name: 'object', async *greet() { yield super.greet('hello '); } };

(async () => {
  const seen = [];
  for await (const v of new Derived().values(1)) seen.push(v);
  for await (const v of Derived.create('x')) seen.push(v);
  for await (const v of object.greet()) seen.push(v);
  assert.deepStrictEqual(seen.splice(0), ['instance 1', 'instance', 'ainstance', undefined, ['instance', 'inner'], ['Derived', 'x', 1], 'hello object']);
  process.exitCode = 0;
})();
process.exitCode = 1;
