// SPDX-License-Identifier: Apache-2.0

// this, arguments, super, new.target and the parameters of an async generator
// are its own.
'use strict';
const assert = require('assert');

class A { get p() { return 'A' + this.n; } set p(v) { this.set = v; } }
class B extends A {
  n = 1;
  async *m(a, { b } = { b: 2 }, ...rest) {
    super.p = 'x';
    super['q'] = a;
    yield [super.p, this.set, this.q, b, rest, arguments.length, new.target];
    yield (() => super['p'] + arguments[0])();
  }
}
async function* plain(a, b) { yield arguments.length; }
async function* strict(a) { 'use strict'; yield this; }
async function* thrower(a = missing) {}
assert.deepStrictEqual([B.prototype.m.length, plain.length], [1, 2]);
assert.throws(() => thrower(), ReferenceError);

async function all(it) {
  const out = [];
  for await (const x of it) out.push(x);
  return out;
}
const got = Promise.all([all(new B().m(1)), all(new B().m(1, {}, 3, 4)), all(plain(1, 2, 3)), all(strict.call(7))]);
got.then((lists) => process.on('exit', () => assert.deepStrictEqual(lists, [
  [['A1', 'x', 1, 2, [], 1, undefined], 'A11'], [['A1', 'x', 1, undefined, [3, 4], 4, undefined], 'A11'], [3], [7],
])));
