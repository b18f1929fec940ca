// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const crypto = require('crypto');

const key = Buffer.alloc(16, 1);
const code = (fn, expected, message) => assert.throws(fn, message ? { code: expected, message } : { code: expected });
code(() => crypto.createCipheriv(), 'ERR_INVALID_ARG_TYPE');
code(() => crypto.createCipheriv('nope', key, key), 'ERR_CRYPTO_UNKNOWN_CIPHER', 'Unknown cipher');
code(() => crypto.createCipheriv('aes-128-cbc', Buffer.alloc(15), key), 'ERR_CRYPTO_INVALID_KEYLEN', 'Invalid key length');
code(() => crypto.createCipheriv('aes-128-cbc', key, null), 'ERR_CRYPTO_INVALID_IV', 'Invalid initialization vector');
code(() => crypto.createCipheriv('aes-128-ecb', key, key), 'ERR_CRYPTO_INVALID_IV');
code(() => crypto.createCipheriv('aes-128-cbc', 5, key), 'ERR_INVALID_ARG_TYPE');
code(() => crypto.createCipheriv('aes-128-gcm', key, key, { authTagLength: 3 }), 'ERR_CRYPTO_INVALID_AUTH_TAG');
const open = () => crypto.createDecipheriv('aes-128-cbc', key, key);
code(() => open().final(), 'ERR_OSSL_WRONG_FINAL_BLOCK_LENGTH');
assert.throws(() => {
  const d = open();
  d.update(key);
  d.final();
}, { code: 'ERR_OSSL_BAD_DECRYPT', library: 'Provider routines', reason: 'bad decrypt', message: 'error:1C800064:Provider routines::bad decrypt' });
const done = crypto.createCipheriv('aes-128-cbc', key, key);
done.final();
code(() => done.final(), 'ERR_CRYPTO_INVALID_STATE');
assert.throws(() => done.update('x'), { message: 'Trying to add data in unsupported state' });
const plain = crypto.createCipheriv('aes-128-cbc', key, key).setAutoPadding(false);
assert.strictEqual(plain.update(key).length + plain.final().length, 16);
code(() => crypto.createCipheriv('aes-128-cbc', key, key).setAAD(key), 'ERR_CRYPTO_INVALID_STATE');
const failing = open();
let failed = false;
failing.on('error', (err) => { failed = err.code === 'ERR_OSSL_WRONG_FINAL_BLOCK_LENGTH'; });
failing.end('hello');
process.on('exit', () => assert.ok(failed));
