// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
// A relative id that is not beside the requiring file is looked for in the working folder.
var assert = require('assert');
process.chdir(__dirname + '/../../fixtures/iotjs/places');
assert.strictEqual(require('./here').name, 'here');
assert.strictEqual(require('./work/moved').name, 'moved');
assert.strictEqual(require('../count'), require('../../fixtures/iotjs/count'));
