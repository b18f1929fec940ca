// SPDX-License-Identifier: Apache-2.0
// modes: both
// A class that replaces on is asked by once, too.
var assert = require('assert');
var e = new (require('events'))();
var seen = [];
var on = e.on;
e.on = function(type) {
  seen.push(type);
  return on.apply(this, arguments);
};
e.once('x', function() {});
assert.deepEqual(seen, ['x']);
