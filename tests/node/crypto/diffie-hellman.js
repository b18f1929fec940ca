// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const crypto = require('crypto');

// The groups by name: what they are, by a hash of the prime.
const sums = {
  modp1: '4989e5469b40416dc5afb739c747e32b40cc5c77', modp2: 'c033bd4351fba3732545ea2e016d52b0fc3e69ec',
  modp5: '49ecaba9727a1af0636082c467485a1a9a04b669', modp14: 'b95c799aa5dd388c6df5e72398cb9d7df40519e4',
  modp15: '941a047738fe55333369e2b386b6d618c9fca5ff', modp16: '2d8abef2bff635f80498b7b5e9576d520e523ef6',
  modp17: '530d2c7cb09e547f2f501265aadc846fbbccf2c3', modp18: '016170c528b306c9bb17b5ffacab0fe7eacad705',
};
for (const name of Object.keys(sums)) {
  const group = crypto.getDiffieHellman(name);
  assert.strictEqual(crypto.createHash('sha1').update(group.getPrime()).digest('hex'), sums[name]);
  assert.deepStrictEqual([group.getGenerator('hex'), group.verifyError, group.setPrivateKey], ['02', 0, undefined]);
}
assert.throws(() => crypto.getDiffieHellman('modp99'), { code: 'ERR_CRYPTO_UNKNOWN_DH_GROUP' });
assert.throws(() => crypto.createDiffieHellmanGroup(1), { code: 'ERR_INVALID_ARG_TYPE' });

// Two that agree.
const a = crypto.createDiffieHellmanGroup('modp5');
const b = crypto.createDiffieHellman(a.getPrime('base64'), 'base64', 2);
assert.throws(() => a.getPublicKey(), { code: 'ERR_CRYPTO_INVALID_STATE' });
assert.throws(() => a.computeSecret(Buffer.from('abc')), { code: 'ERR_CRYPTO_INVALID_KEYTYPE' });
a.generateKeys();
assert.strictEqual(b.generateKeys('hex'), b.getPublicKey('hex'));
const secret = a.computeSecret(b.getPublicKey());
assert.strictEqual(secret.length, 192);
assert.strictEqual(b.computeSecret(a.getPublicKey('latin1'), 'latin1', 'hex'), secret.toString('hex'));
assert.throws(() => a.computeSecret(Buffer.from([1])), { code: 'ERR_CRYPTO_INVALID_KEYLEN', message: 'Supplied key is too small' });
assert.throws(() => a.computeSecret(1), { code: 'ERR_INVALID_ARG_TYPE' });

// A private key that was given is kept.
const c = crypto.createDiffieHellman(a.getPrime(), 5);
c.setPrivateKey('0123456789abcdef', 'hex');
assert.throws(() => c.getPublicKey(), { code: 'ERR_CRYPTO_INVALID_STATE' });
const open = c.generateKeys('hex');
assert.deepStrictEqual([c.getPrivateKey('hex'), c.generateKeys('hex')], ['0123456789abcdef', open]);

// Small numbers are refused, and it is said what is wrong with a group.
const d = crypto.createDiffieHellman('17', 'hex', 5);
assert.throws(() => d.generateKeys(), { code: 'ERR_OSSL_DH_MODULUS_TOO_SMALL' });
assert.strictEqual(d.verifyError, 128);
assert.strictEqual(crypto.createDiffieHellman('0d', 'hex').verifyError, 130);
assert.strictEqual(crypto.createDiffieHellman('0f', 'hex').verifyError, 129);

assert.throws(() => crypto.createDiffieHellman(13), { code: 'ERR_OSSL_DH_MODULUS_TOO_SMALL' });
assert.throws(() => crypto.createDiffieHellman('abcd', 1), { code: 'ERR_OSSL_DH_BAD_GENERATOR' });
assert.throws(() => crypto.createDiffieHellman({}), { code: 'ERR_INVALID_ARG_TYPE' });
assert.ok(crypto.DiffieHellman('17', 'hex') instanceof crypto.DiffieHellman);
