// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const crypto = require('crypto');

for (const name of ['md5', 'sha512', 'sha3-384', 'ripemd160', 'blake2b512', 'shake256', 'md5-sha1']) {
  const first = crypto.createHash(name).update('a'.repeat(200));
  const second = first.copy();
  const once = (text) => crypto.createHash(name).update('a'.repeat(200) + text).digest('hex');
  assert.strictEqual(first.update('b').digest('hex'), once('b'), name);
  assert.strictEqual(second.update('c').digest('hex'), once('c'), name);
}
const shake = crypto.createHash('shake128', { outputLength: 4 }).update('x');
assert.strictEqual(shake.copy({ outputLength: 8 }).digest('hex').slice(0, 8), shake.digest('hex'));
