// SPDX-License-Identifier: Apache-2.0
// modes: both
// main with and without .js; a folder without package.json has an index.js, and so has one whose main is not there.
var assert = require('assert');
var dir = '../../fixtures/iotjs/';

assert.strictEqual(require(dir + 'package').name, 'index');
assert.strictEqual(require(dir + 'package-main').name, 'start');
assert.strictEqual(require(dir + 'package-no-main').name, 'index');
assert.strictEqual(require(dir + 'package-main/').name, 'start');
