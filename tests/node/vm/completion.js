// SPDX-License-Identifier: Apache-2.0
'use strict';
// The result of a script is the value of its last statement that has one.
const assert = require('assert');
const vm = require('vm');

for (const run of [vm.runInThisContext, (code) => vm.runInNewContext(code)]) {
  assert.strictEqual(run('1; 2'), 2);
  assert.strictEqual(run('if (true) { 7 }'), 7);
  assert.strictEqual(run('3; var completionOfVar = 4'), 3);
  assert.strictEqual(run('function completionOfFunction() {}'), undefined);
  assert.strictEqual(run('for (var completionOfLoop = 0; completionOfLoop < 2; completionOfLoop++) completionOfLoop * 10'), 10);
  assert.strictEqual(run('switch (1) { case 1: 8 }'), 8);
  assert.strictEqual(run('try { 5 } finally { 6 }'), 5);
}
