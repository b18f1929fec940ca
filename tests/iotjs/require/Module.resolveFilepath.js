// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
var assert = require('assert');
var Module = require('module');
var dir = __dirname + '/../../fixtures/iotjs/';

assert.ok(/\/fixtures\/iotjs\/count\.js$/.test(Module.resolveFilepath('count', ['/nowhere/', dir])));
assert.ok(/\/fixtures\/iotjs\/package\/index\.js$/.test(Module.resolveFilepath('package', [dir])));
assert.strictEqual(Module.resolveFilepath('nothing', [dir]), false);
