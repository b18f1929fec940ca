// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
var assert = require('assert');
var hex = { name: 'TypeError', message: 'Invalid hex string' };
var base64 = { name: 'TypeError', message: 'Invalid base64 string' };

['a', 'abc', '0g', '  '].forEach(function(text) {
  assert.throws(function() { new Buffer(text, 'hex'); }, hex);
  assert.throws(function() { Buffer.from(text, 'hex'); }, hex);
});
['a', 'ab', 'abc', 'abc!', '=abc', 'a=bc', 'ab==c'].forEach(function(text) {
  assert.throws(function() { new Buffer(text, 'base64'); }, base64);
});
