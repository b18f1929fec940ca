// SPDX-License-Identifier: Apache-2.0

// `#x in v` is an operand like any other of &&, ||, ??, !, ?: and in conditions.
'use strict';
const assert = require('assert');

class A {
  #x = 1;
  static and(v, w) { return #x in v && w; }
  static or(v, w) { return #x in v || w; }
  static behind(v, w) { return w || #x in v; }
  static not(v) { return !(#x in v); }
  static choose(v) { return #x in v ? 'a' : 'b'; }
  static test(v, w) { if (#x in v && w) return 1; return 2; }
  static equal(v) { return #x in v === true; }
}
const a = new A();
assert.deepStrictEqual([A.and(a, 5), A.and({}, 5)], [5, false]);
assert.deepStrictEqual([A.or(a, 5), A.or({}, 5)], [true, 5]);
assert.deepStrictEqual([A.behind(a, 0), A.behind({}, 0)], [true, false]);
assert.deepStrictEqual([A.not(a), A.not({}), A.choose(a), A.choose({})], [false, true, 'a', 'b']);
assert.deepStrictEqual([A.test(a, true), A.test({}, true), A.equal(a), A.equal({})], [1, 2, true, false]);
