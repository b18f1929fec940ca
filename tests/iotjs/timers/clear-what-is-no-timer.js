// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
var assert = require('assert');
[{}, 5, 'text', true, function() {}].forEach(function(value) {
  assert.throws(function() { clearTimeout(value); }, { name: 'Error', message: 'clearTimeout() - invalid timeout' });
  assert.throws(function() { clearInterval(value); }, { name: 'Error', message: 'clearInterval() - invalid timeout' });
});
