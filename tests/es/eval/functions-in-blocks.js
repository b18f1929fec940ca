// SPDX-License-Identifier: Apache-2.0

// A function in a block of sloppy code given to eval is a variable of the code
// around it.
const assert = require('assert');

(function () {
  assert.strictEqual(typeof inside, 'undefined');
  eval('if (1) { function inside() {} }');
  assert.strictEqual(typeof inside, 'function');
  eval('switch (1) { case 1: function chosen() {} }');
  assert.strictEqual(typeof chosen, 'function');
  eval('if (0) { function never() {} }');
  assert.strictEqual(never, undefined);
  eval('"use strict"; { function hidden() {} }');
  assert.strictEqual(typeof hidden, 'undefined');
})();
assert.strictEqual(typeof inside, 'undefined');

(0, eval)('{ function everywhere() { return 1; } }');
assert.strictEqual(everywhere(), 1);
assert.ok(Object.getOwnPropertyDescriptor(globalThis, 'everywhere').configurable);
