// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const crypto = require('crypto');
const { subtle } = crypto.webcrypto;

// Pairs of keys in the Web Cryptography API: made, exported, imported, used, and refused.
const data = Buffer.from('some data');
const rsa = { modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]) };
const signs = ['sign', 'verify'];
const derives = ['deriveKey', 'deriveBits'];

async function again(pair, algorithm, name) {
  const raw = name.startsWith('RSA') ? [] : ['raw'];
  for (const format of ['spki', 'jwk', ...raw]) {
    const out = await subtle.exportKey(format, pair.publicKey);
    const key = await subtle.importKey(format, out, algorithm, true, pair.publicKey.usages);
    assert.deepStrictEqual([key.type, key.algorithm, key.usages], ['public', pair.publicKey.algorithm, pair.publicKey.usages]);
  }
  for (const format of ['pkcs8', 'jwk']) {
    const out = await subtle.exportKey(format, pair.privateKey);
    const key = await subtle.importKey(format, out, algorithm, false, pair.privateKey.usages);
    assert.deepStrictEqual([key.type, key.extractable, key.algorithm.name], ['private', false, name]);
    await assert.rejects(subtle.exportKey(format, key), { message: 'key is not extractable' });
  }
  await assert.rejects(subtle.exportKey('spki', pair.privateKey), { name: 'InvalidAccessError' });
  await assert.rejects(subtle.exportKey('x', pair.privateKey), { code: 'ERR_INVALID_ARG_VALUE' });
  await assert.rejects(subtle.importKey('spki', data, algorithm, true, []), { name: 'DataError' });
  await assert.rejects(subtle.generateKey(algorithm, true, []), { name: 'SyntaxError' });
  assert.strictEqual(crypto.KeyObject.from(pair.privateKey).type, 'private');
}

async function signing(algorithm, name) {
  const pair = await subtle.generateKey(algorithm, true, signs);
  assert.deepStrictEqual([pair.publicKey.usages, pair.privateKey.usages], [['verify'], ['sign']]);
  const signature = await subtle.sign(algorithm, pair.privateKey, data);
  assert.ok(signature instanceof ArrayBuffer);
  assert.strictEqual(await subtle.verify(algorithm, pair.publicKey, signature, data), true);
  assert.strictEqual(await subtle.verify(algorithm, pair.publicKey, signature, Buffer.from('other')), false);
  assert.strictEqual(await subtle.verify(algorithm, pair.publicKey, Buffer.alloc(3), data), false);
  await assert.rejects(subtle.sign(algorithm, pair.publicKey, data), { name: 'InvalidAccessError', message: 'Unable to use this key to sign' });
  await again(pair, algorithm, name);
  return { pair, signature };
}

async function agreeing(algorithm, name) {
  const [a, b] = [await subtle.generateKey(algorithm, true, derives), await subtle.generateKey(algorithm, true, derives)];
  const bits = async (length) => {
    const one = await subtle.deriveBits({ name, public: b.publicKey }, a.privateKey, length);
    assert.deepStrictEqual(one, await subtle.deriveBits({ name, public: a.publicKey }, b.privateKey, length));
    return one.byteLength;
  };
  assert.deepStrictEqual([await bits(128), await bits(null)], [16, 32]);
  const key = await subtle.deriveKey({ name, public: b.publicKey }, a.privateKey, { name: 'AES-GCM', length: 256 }, true, ['encrypt']);
  assert.strictEqual(key.algorithm.length, 256);
  const next = await subtle.deriveKey({ name, public: b.publicKey }, a.privateKey, 'HKDF', false, ['deriveBits']);
  assert.strictEqual(next.algorithm.name, 'HKDF');
  await assert.rejects(subtle.deriveBits({ name, public: b.publicKey }, a.privateKey, 999), { name: 'OperationError' });
  await assert.rejects(subtle.deriveBits({ name, public: b.privateKey }, a.privateKey, 8), { name: 'InvalidAccessError' });
  await assert.rejects(subtle.deriveBits({ name }, a.privateKey, 8), { code: 'ERR_MISSING_OPTION' });
  await again(a, algorithm, name);
}

(async () => {
  await signing({ name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256', ...rsa }, 'RSASSA-PKCS1-v1_5');
  await signing({ name: 'RSA-PSS', hash: 'SHA-384', saltLength: 20, ...rsa }, 'RSA-PSS');
  await signing('Ed25519', 'Ed25519');
  for (const namedCurve of ['P-256', 'P-384', 'P-521']) {
    const { pair, signature } = await signing({ name: 'ECDSA', namedCurve, hash: 'SHA-512' }, 'ECDSA');
    // The signature is that of crypto.sign.
    const key = crypto.KeyObject.from(pair.publicKey);
    assert.ok(crypto.verify('sha512', data, { key, dsaEncoding: 'ieee-p1363' }, Buffer.from(signature)));
  }
  await agreeing({ name: 'ECDH', namedCurve: 'P-256' }, 'ECDH');
  await agreeing('X25519', 'X25519');
  await assert.rejects(subtle.generateKey({ name: 'ECDSA', namedCurve: 'x' }, true, signs), { name: 'NotSupportedError' });

  const oaep = { name: 'RSA-OAEP', hash: 'SHA-256', ...rsa };
  const pair = await subtle.generateKey(oaep, true, ['encrypt', 'decrypt', 'wrapKey', 'unwrapKey']);
  const labelled = { name: 'RSA-OAEP', label: Buffer.from('label') };
  const sealed = await subtle.encrypt(labelled, pair.publicKey, data);
  assert.deepStrictEqual(Buffer.from(await subtle.decrypt(labelled, pair.privateKey, sealed)), data);
  await assert.rejects(subtle.decrypt('RSA-OAEP', pair.privateKey, sealed), { name: 'OperationError' });
  const jwk = await subtle.exportKey('jwk', pair.publicKey);
  assert.deepStrictEqual([jwk.kty, jwk.alg, jwk.key_ops], ['RSA', 'RSA-OAEP-256', ['encrypt', 'wrapKey']]);
  const key = await subtle.generateKey({ name: 'AES-CBC', length: 128 }, true, ['encrypt']);
  const wrapped = await subtle.wrapKey('raw', key, pair.publicKey, 'RSA-OAEP');
  const got = await subtle.unwrapKey('raw', wrapped, pair.privateKey, 'RSA-OAEP', 'AES-CBC', true, ['encrypt']);
  assert.deepStrictEqual(await subtle.exportKey('raw', got), await subtle.exportKey('raw', key));
})();
