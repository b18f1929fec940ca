// SPDX-License-Identifier: Apache-2.0
// modes: both
var assert = require('assert');
var name = require('../../fixtures/../fixtures/iotjs/module').filename;

assert.ok(/^\/.*\/tests\/fixtures\/iotjs\/module\.js$/.test(name), name);
assert.ok(/\/require\/module-filename\.js$/.test(module.filename), module.filename);
