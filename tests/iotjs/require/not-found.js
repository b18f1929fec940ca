// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
var assert = require('assert');

['nothing', './nothing', '', '.', '..', 'builtin'].forEach(function(id) {
  var message;
  try { require(id); } catch (e) { message = e instanceof Error && e.message; }
  assert.strictEqual(message, 'Module not found: ' + id);
});
