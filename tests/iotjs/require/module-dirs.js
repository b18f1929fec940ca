// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
var assert = require('assert');
var dirs = require('../../fixtures/iotjs/module').dirs;

assert.strictEqual(dirs.length, 1);
assert.ok(/\/tests\/fixtures\/iotjs\/$/.test(dirs[0]), dirs[0]);
