// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
// IoT.js makes an AssertionError of whatever it is given.

var assert = require('assert');

var err = new assert.AssertionError('text');
assert.assert(err instanceof Error);
assert.equal(err.name, 'AssertionError');
assert.equal(err.actual, undefined);
assert.throws(function() { throw new assert.AssertionError('text'); }, assert.AssertionError);
