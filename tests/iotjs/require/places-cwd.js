// SPDX-License-Identifier: Apache-2.0
// modes: both
// An id is looked for in the working folder as it is now, and not only where it was.
var assert = require('assert');

process.chdir(__dirname + '/../../fixtures/iotjs/places');
assert.strictEqual(require('here').name, 'here');
process.chdir('work');
assert.strictEqual(require('moved').name, 'moved');
