// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
// The cache is keyed by resolved paths, and taking an entry out makes the module anew.
var assert = require('assert');
var Module = require('module');

var first = require('../../fixtures/iotjs/count');
var path = Module.resolveModPath('../../fixtures/iotjs/count', module);
assert.strictEqual(Module.cache[path].exports, first);
assert.strictEqual(require('../../fixtures/iotjs/../iotjs/count.js'), first);
delete Module.cache[path];
assert.notStrictEqual(require('../../fixtures/iotjs/count'), first);
