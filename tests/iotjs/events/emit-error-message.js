// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
var assert = require('assert');
var e = new (require('events'))();
[undefined, 'text', {}].forEach(function(arg) {
  assert.throws(function() { e.emit('error', arg); }, { name: 'Error', message: "Uncaught 'error' event" });
});
