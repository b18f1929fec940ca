// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');

// A Buffer compares with text by its content.
assert.ok(Buffer.from('text') == 'text');
assert.equal(Buffer.from('text'), 'text');
assert.ok(Buffer.from('text') != 'other');
assert.strictEqual(Buffer.from('a') + 'b', 'ab');
