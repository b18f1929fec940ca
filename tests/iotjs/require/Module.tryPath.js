// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
var assert = require('assert');
var Module = require('module');

assert.strictEqual(Module.tryPath(__filename), __filename);
assert.strictEqual(Module.tryPath(__dirname), false);
assert.strictEqual(Module.tryPath(__dirname + '/nothing'), false);
