// SPDX-License-Identifier: Apache-2.0
'use strict';
// A recursion inside the functions of the engine, where no call is counted, ends in
// an error that a script can catch, and the script goes on.
const assert = require('assert');

const self = new Proxy({}, { get() { return self; } });
for (let i = 0; i < 2; i++) {
  assert.throws(() => `${self}`, Error);
  assert.throws(() => Array.prototype.join.call(self), Error);
}

let chain = {};
for (let i = 0; i < 1e6; i++) chain = Object.create(chain);
const use = (f) => {
  try {
    return f();
  } catch (error) {
    assert.strictEqual(error.message, 'Maximum call stack size exceeded');
    assert.ok(error instanceof RangeError);
    return false;
  }
};
assert.ok(!use(() => chain.missing));
assert.ok(!use(() => 'missing' in chain));
assert.ok(!use(() => chain instanceof Array));
use(() => { chain.x = 1; });

// Chains without brackets in a source.
for (const part of ['- ', '++', '!', 'a ? ', 'await ', 'do ', 'for (;;) ']) {
  assert.throws(() => (0, eval)(part.repeat(3e5) + 'a'), /^(RangeError: Maximum call stack size exceeded|SyntaxError: .*)$/, part);
}
assert.strictEqual((0, eval)(`${'- '.repeat(2000)}1`), 1);
assert.strictEqual((0, eval)(`${'1 ? '.repeat(1000)}2${' : 3'.repeat(1000)}`), 2);
