// SPDX-License-Identifier: Apache-2.0
// Lowering leaves the names of functions, and what it takes no hand in, alone.
const assert = require('assert');

async function* gen(x) { yield x; }
const named = async function* () {};
function shadow(gen) {
  function named(x, { y }) { return gen + x + y; }
  return named;
}
class Counter { static async *count() {} }

assert.strictEqual(gen.name, 'gen');
assert.strictEqual(gen.length, 1);
assert.strictEqual(named.name, 'named');
assert.strictEqual(shadow().name, 'named');
assert.strictEqual(shadow(1)(2, { y: 3 }), 6);
assert.match(String(shadow()), /^function named\(x, \{ ?y(: y)? ?\}\)/);
assert.strictEqual(Counter.count.name, 'count');
assert.strictEqual(Counter.name, 'Counter');
assert.deepStrictEqual(Object.getOwnPropertyNames(globalThis).filter((name) => /^__(await|async|known|iotjs_a)/.test(name)), []);
