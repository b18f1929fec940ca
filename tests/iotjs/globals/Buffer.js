// SPDX-License-Identifier: Apache-2.0
// modes: both
// A script may overwrite the global: what it saved goes on working.
var assert = require('assert');

var saved = Buffer;
assert.strictEqual(saved, require('buffer').Buffer);
Buffer = function() { throw new Error('the replaced one'); };
assert.strictEqual(new saved('ab').toString(), 'ab');
assert.strictEqual(saved.concat([new saved('a'), new saved('b')]).toString(), 'ab');
assert.strictEqual(require('buffer').Buffer, saved);
