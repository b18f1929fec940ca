// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
// How IoT.js shows one value.
var assert = require('assert');
var format = require('util').format;

assert.strictEqual(format([1, [2, 3], null, { a: 1 }]), '[1,2,3,,[object Object]]');
assert.strictEqual(format(new TypeError('text')), 'TypeError: text');
assert.strictEqual(format({ a: { b: 1 } }), '{\n  "a": {\n    "b": 1\n  }\n}');
assert.strictEqual(format(new Date(0)), '"1970-01-01T00:00:00.000Z"');
assert.strictEqual(format(/x/), '{}');
assert.strictEqual(format({ toJSON: function() {} }), 'undefined');
assert.strictEqual(format('%s', [1, 2], {}), '1,2 {}');
assert.strictEqual(format('%%'), '%');
