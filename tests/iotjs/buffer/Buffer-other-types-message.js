// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
var assert = require('assert');
[null, undefined, true, {}].forEach(function(value) {
  assert.throws(function() { new Buffer(value); },
    { name: 'TypeError', message: 'Bad arguments: Buffer(string|number|Buffer|Array)' });
});
