// SPDX-License-Identifier: Apache-2.0
// modes: both
var assert = require('assert');
var e = new (require('events'))();
[undefined, null, 5, 'text', {}].forEach(function(fn) {
  ['on', 'addListener', 'once', 'removeListener'].forEach(function(name) {
    assert.throws(function() { e[name]('x', fn); }, TypeError);
  });
});
