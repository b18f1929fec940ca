// SPDX-License-Identifier: Apache-2.0

// Patterns that repeat what is repeated end, on long texts as well.
'use strict';
const assert = require('assert');

const a = 'a'.repeat(3000);
assert.strictEqual(/^(a+)+$/.test(a + 'b'), false);
assert.strictEqual(/(.*)*x/.test(a), false);
assert.strictEqual(/^(?:a|a)*b/.test(a), false);
assert.strictEqual(/^(\w+\s?)*$/.test(a + '!'), false);
assert.strictEqual(/\s+$/.test(' '.repeat(20000) + 'x'), false);
assert.strictEqual(/(?:a|b)*$/.exec('ab'.repeat(100000))[0].length, 200000);
assert.throws(() => /(?:.|(b))*.\n/.test('ab'.repeat(5e6)), RangeError);
assert.strictEqual('x'.repeat(1e6).replace(/x/g, 'yz').length, 2e6);
