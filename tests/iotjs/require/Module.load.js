// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
var assert = require('assert');
var Module = require('module');
assert.strictEqual(Module.load('../../fixtures/iotjs/count', module), require('../../fixtures/iotjs/count'));
assert.strictEqual(Module.load('assert', module), assert);
