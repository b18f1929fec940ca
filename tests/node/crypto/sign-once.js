// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const crypto = require('crypto');

const { privateKey, publicKey } = crypto.generateKeyPairSync('rsa', { modulusLength: 1024 });

// Sign and Verify end with their answer. A wrong argument does not use them up.
const sign = crypto.createSign('sha256').update('hello');
assert.throws(() => sign.sign(), { code: 'ERR_CRYPTO_SIGN_KEY_REQUIRED' });
const signature = sign.sign(privateKey);
const over = { code: 'ERR_CRYPTO_INVALID_STATE', message: 'Not initialised' };
assert.throws(() => sign.sign(privateKey), over);
assert.throws(() => sign.update('more'), over);

const verify = crypto.createVerify('sha256').update('hello');
assert.throws(() => verify.verify(publicKey, 1), { code: 'ERR_INVALID_ARG_TYPE' });
assert.strictEqual(verify.verify(publicKey, signature), true);
assert.throws(() => verify.verify(publicKey, signature), over);
assert.throws(() => verify.update('more'), over);
