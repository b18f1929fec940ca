// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
var assert = require('assert');
[setTimeout, setInterval, setImmediate].forEach(function(set) {
  assert.throws(function() { set(5, 1); }, { message: 'Bad arguments: callback must be a Function' });
});
