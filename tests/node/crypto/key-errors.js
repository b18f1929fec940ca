// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const crypto = require('crypto');
const fs = require('fs');
const path = require('path');

const read = (name) => fs.readFileSync(path.join(__dirname, '../../fixtures/tls', name), 'utf8');
const rsa = crypto.createPrivateKey(read('server.key'));
const ec = crypto.createPrivateKey(read('self.key'));
const open = crypto.createPublicKey(rsa);

const code = (fn, expected) => assert.throws(fn, { code: expected });
code(() => crypto.createPrivateKey('x'), 'ERR_OSSL_UNSUPPORTED');
code(() => crypto.createPublicKey('x'), 'ERR_OSSL_UNSUPPORTED');
code(() => crypto.createPrivateKey(), 'ERR_INVALID_ARG_TYPE');
code(() => crypto.createPublicKey(open), 'ERR_CRYPTO_INVALID_KEY_OBJECT_TYPE');
code(() => crypto.createPrivateKey({ key: read('server-encrypted.key'), passphrase: 'wrong' }), 'ERR_OSSL_BAD_DECRYPT');
assert.ok(crypto.createPrivateKey({ key: read('server-encrypted.key'), passphrase: 'secret' }).equals(rsa));
code(() => rsa.export(), 'ERR_INVALID_ARG_TYPE');
code(() => rsa.export({ type: 'x', format: 'pem' }), 'ERR_INVALID_ARG_VALUE');
code(() => ec.export({ type: 'pkcs1', format: 'pem' }), 'ERR_CRYPTO_INCOMPATIBLE_KEY_OPTIONS');
code(() => crypto.generateKeyPairSync('nope'), 'ERR_INVALID_ARG_VALUE');
code(() => crypto.generateKeyPairSync('rsa'), 'ERR_INVALID_ARG_TYPE');
code(() => crypto.generateKeyPairSync('ec', { namedCurve: 'nope' }), 'ERR_CRYPTO_INVALID_CURVE');
code(() => crypto.generateKeySync('aes', { length: 5 }), 'ERR_INVALID_ARG_VALUE');
code(() => crypto.createSign('nope'), 'ERR_CRYPTO_INVALID_DIGEST');
code(() => crypto.createSign('sha256').sign(), 'ERR_CRYPTO_SIGN_KEY_REQUIRED');
code(() => crypto.sign('nope', Buffer.from('x'), rsa), 'ERR_CRYPTO_INVALID_DIGEST');
code(() => crypto.publicEncrypt(open, Buffer.alloc(300)), 'ERR_OSSL_RSA_DATA_TOO_LARGE_FOR_KEY_SIZE');
code(() => crypto.createECDH('nope'), 'ERR_CRYPTO_INVALID_CURVE');
