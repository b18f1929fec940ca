// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const path = require('path');

const own = process.platform === 'win32' ? path.win32 : path.posix;
assert.strictEqual(path, own);
for (const flavour of [path.posix, path.win32]) {
  assert.strictEqual(flavour.posix, path.posix);
  assert.strictEqual(flavour.win32, path.win32);
  assert.strictEqual(flavour._makeLong, flavour.toNamespacedPath);
}
assert.strictEqual(require('path/posix'), path.posix);
assert.strictEqual(require('path/win32'), path.win32);
assert.strictEqual(require('node:path'), path);

const names = Object.keys(path.posix).sort();
assert.deepStrictEqual(Object.keys(path.win32).sort(), names);
for (const name of ['basename', 'dirname', 'extname', 'format', 'join', 'parse', 'posix', 'relative', 'resolve', 'win32']) {
  assert.ok(names.includes(name), name);
}
