// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
var assert = require('assert');
var Module = require('module');
var id = '../../fixtures/iotjs/count';

assert.ok(/\/fixtures\/iotjs\/count\.js$/.test(Module.resolveModPath(id, module)));
assert.strictEqual(Module.resolveModPath('nothing', module), false);
assert.strictEqual(Module.resolveModPath(id, new Module(id)), false); // its own id
