// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const crypto = require('crypto');

// The encoding of a digest is made a text, before the hash is over.
const hex = '9dd4e461268c8034f5c8564e155c67a6';
const make = () => crypto.createHash('md5').update('x');
assert.strictEqual(make().digest(['hex']), hex);
assert.strictEqual(make().digest({ toString: () => 'hex' }), hex);
assert.strictEqual(make().digest('none').toString('hex'), hex);
assert.throws(() => make().digest(Symbol('hex')), TypeError);

const hash = make();
const boom = new Error('boom');
assert.throws(() => hash.digest({ toString() { throw boom; } }), boom);
assert.strictEqual(hash.digest('hex'), hex);
