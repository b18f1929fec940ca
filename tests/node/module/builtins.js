// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { builtinModules, isBuiltin } = require('module');
assert.ok(Array.isArray(builtinModules));
for (const name of ['assert', 'buffer', 'events', 'fs', 'module', 'os', 'path', 'path/posix', 'url', 'util']) {
  assert.ok(builtinModules.includes(name), name);
  assert.strictEqual(isBuiltin(name), true);
  assert.strictEqual(isBuiltin('node:' + name), true);
}
for (const name of ['', 'nothing', 'node:nothing', './fs', 'fs/', 'url_legacy', 5, undefined]) {
  assert.strictEqual(isBuiltin(name), false, String(name));
}
for (const name of builtinModules) assert.notStrictEqual(require(name), undefined);
