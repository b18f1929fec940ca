// SPDX-License-Identifier: Apache-2.0
// modes: both
var assert = require('assert');
var util = require('util');

var target = { a: 1 };
var source = Object.create({ inherited: true });
source.b = 2;
Object.defineProperty(source, 'hidden', { value: 3 });
assert.strictEqual(util.mixin(target, null, source, undefined, { a: 4 }), target);
assert.deepEqual(target, { a: 4, b: 2 });
[null, undefined].forEach(function(nothing) {
  assert.throws(function() { util.mixin(nothing, {}); },
    { name: 'TypeError', message: 'target cannot be null or undefined' });
});
