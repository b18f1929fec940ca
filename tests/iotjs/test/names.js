// SPDX-License-Identifier: Apache-2.0
// In Node.js require("test") finds no module, nor does "iotjs:test".
'use strict';
// Node.js has the module under "node:" only.
const assert = require('assert');
const { builtinModules, isBuiltin } = require('module');

const test = require('node:test');
assert.strictEqual(require('test'), test);
assert.strictEqual(require('iotjs:test'), test);
assert.ok(isBuiltin('node:test'));
assert.ok(!builtinModules.includes('test'));
assert.strictEqual(test.test, test);
assert.strictEqual(test.it, test);
assert.strictEqual(test.describe, test.suite);
for (const f of [test, test.suite]) {
  assert.deepStrictEqual(['skip', 'todo', 'only'].map((word) => typeof f[word]), ['function', 'function', 'function']);
}
for (const hook of ['before', 'after', 'beforeEach', 'afterEach']) assert.strictEqual(test[hook].name, hook);
