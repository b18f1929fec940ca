// SPDX-License-Identifier: Apache-2.0
// modes: both
var assert = require('assert');
assert.deepEqual(require('../../fixtures/iotjs/data.json'), { list: [1, 2], text: 'x' });
assert.strictEqual(require('../../fixtures/iotjs/data.json'), require('../../fixtures/iotjs/data.json'));
assert.throws(function() { require('../../fixtures/iotjs/bad.json'); }, SyntaxError);
