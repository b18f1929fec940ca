// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const path = require('path');
const dir = path.join(__dirname, '..', '..', 'fixtures', 'require');
const at = (...names) => path.join(dir, ...names);

const plain = require('../../fixtures/require/plain');
assert.strictEqual(plain.name, at('plain.js'));
assert.strictEqual(plain.dir, dir);
assert.strictEqual(plain.same, true);
const { self } = plain;
assert.strictEqual(self.id, at('plain.js'));
assert.strictEqual(self.filename, at('plain.js'));
assert.strictEqual(self.path, dir);
assert.strictEqual(self.loaded, true);
assert.strictEqual(self.parent, module);
assert.strictEqual(self.paths[0], at('node_modules'));
assert.strictEqual(self.paths[self.paths.length - 1], path.join(path.parse(dir).root, 'node_modules'));
assert.ok(module.children.includes(self));
assert.strictEqual(module.id, '.');
assert.strictEqual(module.loaded, false);
assert.strictEqual(require.main, module);
assert.strictEqual(module.require('../../fixtures/require/plain'), plain);
assert.deepStrictEqual(Object.keys(self), ['id', 'path', 'exports', 'filename', 'loaded', 'children', 'paths']);
