// SPDX-License-Identifier: Apache-2.0
'use strict';
// A comparison may follow the test for a private name.
const assert = require('assert');

class A {
  #x = 1;
  static inIn(o, list) { return #x in o in list; }
  static isA(o, C) { return #x in o instanceof C; }
  static less(o, n) { return #x in o < n; }
  static all(o, p, list) { return #x in o in list && #x in p; }
  static chain(o, a, b) { return #x in o in a in b; }
  get() { return this.#x; }
}
assert.strictEqual(A.inIn(new A(), { true: 1 }), true);
assert.strictEqual(A.inIn(new A(), { false: 1 }), false);
assert.strictEqual(A.inIn({}, { false: 1 }), true);
assert.strictEqual(A.isA(new A(), Boolean), false);
assert.strictEqual(A.less({}, 1), true);
assert.strictEqual(A.less(new A(), 1), false);
assert.strictEqual(A.all(new A(), {}, { true: 1 }), false);
assert.strictEqual(A.chain(new A(), { true: 1 }, { true: 1 }), true);
assert.strictEqual(new A().get(), 1);
