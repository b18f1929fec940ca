// SPDX-License-Identifier: Apache-2.0
// modes: both
// More .. than there are folders find nothing.
var assert = require('assert');
var up = '';
for (var i = 0; i < 80; i++) up += '../';
assert.throws(function() { require(up + 'nothing'); }, Error);
