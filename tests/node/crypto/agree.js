// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const crypto = require('crypto');

for (const [type, options] of [['x25519'], ['ec', { namedCurve: 'P-521' }]]) {
  const a = crypto.generateKeyPairSync(type, options);
  const b = crypto.generateKeyPairSync(type, options);
  const one = crypto.diffieHellman({ privateKey: a.privateKey, publicKey: b.publicKey });
  assert.deepStrictEqual(one, crypto.diffieHellman({ privateKey: b.privateKey, publicKey: a.publicKey }));
}
const a = crypto.createECDH('prime256v1');
const b = crypto.createECDH('prime256v1');
a.generateKeys();
assert.strictEqual(b.generateKeys('hex', 'compressed').length, 66);
assert.deepStrictEqual(a.computeSecret(b.getPublicKey()), b.computeSecret(a.getPublicKey('hex', 'compressed'), 'hex'));
assert.strictEqual(crypto.ECDH.convertKey(a.getPublicKey(), 'prime256v1', null, 'hex', 'compressed'), a.getPublicKey('hex', 'compressed'));
const fixed = crypto.createECDH('prime256v1');
fixed.setPrivateKey('01', 'hex');
assert.strictEqual(fixed.getPublicKey('hex', 'compressed'), '036b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296');
assert.throws(() => a.computeSecret(Buffer.alloc(65, 4)), { code: 'ERR_CRYPTO_ECDH_INVALID_PUBLIC_KEY' });
assert.ok(crypto.getCurves().includes('prime256v1'));
