// SPDX-License-Identifier: Apache-2.0

// BigInt.prototype is no function: it has neither length nor name.
'use strict';
const assert = require('assert');

assert.deepStrictEqual(Object.getOwnPropertyNames(BigInt.prototype).sort(), ['constructor', 'toLocaleString', 'toString', 'valueOf']);
assert.strictEqual(BigInt.prototype.name, undefined);
