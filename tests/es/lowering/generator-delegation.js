// SPDX-License-Identifier: Apache-2.0
'use strict';
// yield* in a generator that is not async stays what it is, beside async generators.
const assert = require('assert');
const x = 2;
const sync = {
  *m(inner = (function* () { yield* [9]; })()) { yield* inner; yield* `${[...'1'].map((q) => q * (q))}`; },
  *'a text'() { yield* [1]; },
  *5() { if (x * (x)) { return yield* [2]; } },
  *['a' + x]() { for (let i = 0; i < 2; i++) { yield* [x * (i)]; } },
  async *later() {
    const f = function* () { while (x * (x)) { yield* [7, 8]; return; } };
    yield* sync.m();
    yield* f();
    class A { static *g() { yield* [5]; } static async *h() { { yield* A.g(); } } }
    yield* A.h();
  },
};
assert.deepStrictEqual([...sync.m()], [9, '1']);
assert.deepStrictEqual([...sync['a text'](), ...sync[5](), ...sync.a2()], [1, 2, 0, 2]);
const seen = [];
(async () => {
  for await (const v of sync.later()) seen.push(v);
})().then(() => assert.deepStrictEqual(seen, [9, '1', 7, 8, 5]));
process.on('exit', () => assert.strictEqual(seen.length, 5));
