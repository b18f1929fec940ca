// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
var assert = require('assert');
var e = new (require('events'))();
['on', 'addListener', 'once', 'removeListener'].forEach(function(name) {
  assert.throws(function() { e[name]('x', 5); }, { name: 'TypeError', message: 'listener must be a function' });
});
