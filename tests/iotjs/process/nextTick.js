// SPDX-License-Identifier: Apache-2.0
// modes: both
// stdout: ^a 2\nglobal\n$
var assert = require('assert');

assert.strictEqual(process.nextTick(function(a, b) { console.log(a, b); }, 'a', 2), undefined);
process.nextTick(function() { console.log(this === global || this === undefined ? 'global' : typeof this); });
