// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const crypto = require('crypto');

// PBKDF2 (RFC 6070), scrypt (RFC 7914), HKDF (RFC 5869).
assert.strictEqual(crypto.pbkdf2Sync('password', 'salt', 2, 20, 'sha1').toString('hex'), ''.concat(
  'ea6c014dc72d6f8ccd1ed92ace1d41f0d8de8957'));
assert.strictEqual(crypto.scryptSync('password', 'NaCl', 64, { N: 1024, r: 8, p: 16 }).toString('hex').slice(0, 32),
  'fdbabe1c9d3472007856e7190d01e9fe');
assert.strictEqual(Buffer.from(crypto.hkdfSync('sha256', Buffer.alloc(22, 0x0b), Buffer.from('000102030405060708090a0b0c', 'hex'),
  Buffer.from('f0f1f2f3f4f5f6f7f8f9', 'hex'), 42)).toString('hex'),
'3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865');
assert.throws(() => crypto.pbkdf2Sync('p', 's', 1, 1, 'nope'), { code: 'ERR_CRYPTO_INVALID_DIGEST', message: 'Invalid digest: nope' });
assert.throws(() => crypto.pbkdf2Sync('p', 's', 0, 1, 'md5'), { code: 'ERR_OUT_OF_RANGE' });
assert.throws(() => crypto.scryptSync('p', 's', 1, { N: 3 }), { code: 'ERR_CRYPTO_INVALID_SCRYPT_PARAMS', message: 'Invalid scrypt params' });
assert.throws(() => crypto.scryptSync('p', 's', 1, { N: 2 ** 20 }), /memory limit exceeded/);
assert.throws(() => crypto.scryptSync('p', 's', 1, { N: 2, cost: 2 }), { code: 'ERR_CRYPTO_SCRYPT_INVALID_PARAMETER' });
assert.throws(() => crypto.hkdfSync('md5', 'k', 's', 'i', 16 * 255 + 1), { code: 'ERR_CRYPTO_INVALID_KEYLEN' });
let calls = 0;
const same = (expected) => (err, key) => {
  assert.ifError(err);
  assert.deepStrictEqual(Buffer.from(key), Buffer.from(expected));
  calls++;
};
crypto.pbkdf2('p', 's', 3, 9, 'sha512', same(crypto.pbkdf2Sync('p', 's', 3, 9, 'sha512')));
crypto.scrypt('p', 's', 9, { cost: 16 }, same(crypto.scryptSync('p', 's', 9, { N: 16 })));
crypto.hkdf('sha1', 'k', 's', 'i', 9, same(crypto.hkdfSync('sha1', 'k', 's', 'i', 9)));
process.on('exit', () => assert.strictEqual(calls, 3));
