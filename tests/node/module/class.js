// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const Module = require('module');
const path = require('path');
assert.strictEqual(Module.Module, Module);
assert.ok(module instanceof Module);
assert.strictEqual(module.constructor, Module);
const made = new Module('/virtual/x.js', module);
assert.strictEqual(made.id, '/virtual/x.js');
assert.strictEqual(made.path, '/virtual');
assert.strictEqual(made.parent, module);
assert.strictEqual(made.loaded, false);
assert.ok(module.children.includes(made));
made.paths = Module._nodeModulePaths('/virtual');
made._compile('exports.names = [__filename, __dirname, typeof require]; exports.same = this === exports;', '/virtual/x.js');
assert.deepStrictEqual(made.exports, { names: ['/virtual/x.js', '/virtual', 'function'], same: true });
assert.deepStrictEqual(Module._nodeModulePaths('/a/node_modules/b'),
  ['/a/node_modules/b/node_modules', '/a/node_modules', '/node_modules'].map((p) => path.normalize(p)));
assert.strictEqual(Module.wrap('X'), '(function (exports, require, module, __filename, __dirname) { X\n});');
assert.deepStrictEqual(Module.wrapper.join('X'), Module.wrap('X'));
