// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
var assert = require('assert');

function message() {
  try { assert.fail.apply(assert, arguments); } catch (e) { return e.message; }
}
assert.equal(message(1, 2, undefined, '>'), '{"actual":1,"expected":2,"operator":">"}');
assert.equal(message(1, 2), '{"actual":1,"expected":2}');
assert.equal(message(), '{}');
