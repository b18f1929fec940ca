// SPDX-License-Identifier: Apache-2.0
// modes: both
var assert = require('assert');
var timers = require('timers');
['setTimeout', 'setInterval', 'setImmediate'].forEach(function(name) {
  [undefined, null, 5, 'text', {}].forEach(function(fn) {
    assert.throws(function() { timers[name](fn, 1); }, TypeError);
  });
});
