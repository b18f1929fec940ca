// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
// Without words the message is JSON.
var assert = require('assert');

function message(options) { return new assert.AssertionError(options).message; }
assert.equal(message({ actual: 1, expected: 2, operator: '==' }), '{"actual":1,"expected":2,"operator":"=="}');
assert.equal(message({ actual: undefined, expected: NaN, operator: '!=' }), '{"expected":null,"operator":"!="}');
assert.equal(message({ actual: { a: 'x' } }), '{"actual":{"a":"x"}}');
