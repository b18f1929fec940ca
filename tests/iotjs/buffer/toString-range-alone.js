// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');

// toString(start, end), as documented.
const buffer = new Buffer('DEFG');
assert.strictEqual(buffer.toString(1, 3), 'EF');
assert.strictEqual(buffer.toString(2), 'FG');
assert.strictEqual(buffer.toString(4), '');
assert.strictEqual(buffer.toString('hex'), '44454647');
assert.strictEqual(buffer.toString(undefined, 1, 3), 'EF');
// With three arguments the first is the encoding, as in Node.js.
assert.throws(() => buffer.toString(0, 1, 2), { code: 'ERR_UNKNOWN_ENCODING' });
