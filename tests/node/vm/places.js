// SPDX-License-Identifier: Apache-2.0
'use strict';
// Errors tell the file, the line and the column, moved by lineOffset and columnOffset.
const assert = require('assert');
const vm = require('vm');

const where = (run) => {
  try {
    run();
  } catch (error) {
    return /at (?:\S+ \()?([^\s()]*\d+:\d+)/.exec(error.stack)[1];
  }
  return 'nothing thrown';
};
const code = '\n  throw new Error("x")';
assert.strictEqual(where(() => vm.runInNewContext(code)), 'evalmachine.<anonymous>:2:9');
assert.strictEqual(where(() => vm.runInNewContext(code, {}, 'a.js')), 'a.js:2:9');
assert.strictEqual(where(() => vm.runInThisContext(code, { filename: 'b.js', lineOffset: 10 })), 'b.js:12:9');
assert.strictEqual(where(() => vm.runInThisContext('throw new Error("x")', { filename: 'c.js', columnOffset: 5 })), 'c.js:1:12');
assert.strictEqual(where(() => vm.compileFunction('throw new Error(a)', ['a'], { filename: 'd.js' })()), 'd.js:1:7');
assert.throws(() => new vm.Script('var a =\n  5 5', 'e.js'), (error) => {
  assert.strictEqual(error.name, 'SyntaxError');
  assert.strictEqual(error.message, 'Unexpected number');
  assert.ok(error.stack.startsWith('e.js:2\n  5 5\n'));
  return true;
});
