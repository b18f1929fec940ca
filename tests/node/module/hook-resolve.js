// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const Module = require('module');
const resolve = Module._resolveFilename;
Module._resolveFilename = function (id, ...rest) { return resolve.call(this, id === '@/path' ? 'path' : id, ...rest); };
assert.strictEqual(require('@/path'), require('path'));
assert.strictEqual(require.resolve('@/path'), 'path');
Module._resolveFilename = resolve;
const paths = Module._nodeModulePaths;
Module._nodeModulePaths = () => ['/elsewhere'];
const plain = require('../../fixtures/require/plain');
Module._nodeModulePaths = paths;
assert.deepStrictEqual(plain.self.paths, ['/elsewhere']);
