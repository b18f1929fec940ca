// SPDX-License-Identifier: Apache-2.0
// modes: both
var assert = require('assert');
var start = process.hrtime();
setTimeout(function() {
  var passed = process.hrtime(start);
  var ms = passed[0] * 1e3 + passed[1] / 1e6;
  assert.ok(ms >= 39, ms);
}, 40);
