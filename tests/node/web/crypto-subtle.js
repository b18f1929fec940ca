// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');

const { subtle } = crypto;
const hex = (buffer) => Buffer.from(buffer).toString('hex');
const text = new TextEncoder().encode('abc');
async function main() {
  const digest = await subtle.digest('SHA-256', text);
  assert.ok(digest instanceof ArrayBuffer);
  assert.strictEqual(hex(digest), 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  assert.strictEqual(hex(await subtle.digest({ name: 'sha-1' }, text.buffer)), 'a9993e364706816aba3e25717850c26c9cd0d89d');
  await assert.rejects(subtle.digest('md5', text), { name: 'NotSupportedError', message: 'Unrecognized algorithm name' });
  await assert.rejects(subtle.digest('SHA-1', 'abc'), { code: 'ERR_INVALID_ARG_TYPE' });

  const hmac = await subtle.importKey('raw', text, { name: 'HMAC', hash: 'SHA-256' }, true, ['sign', 'verify']);
  const signature = await subtle.sign('HMAC', hmac, text);
  assert.strictEqual(hex(signature), require('crypto').createHmac('sha256', 'abc').update('abc').digest('hex'));
  assert.deepStrictEqual([await subtle.verify('HMAC', hmac, signature, text), await subtle.verify('HMAC', hmac, text, text)], [true, false]);
  assert.deepStrictEqual(await subtle.exportKey('jwk', hmac),
    { key_ops: ['sign', 'verify'], ext: true, kty: 'oct', k: 'YWJj', alg: 'HS256' });

  const aes = await subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  const algorithm = { name: 'AES-GCM', iv: new Uint8Array(12), additionalData: text };
  const sealed = await subtle.encrypt(algorithm, aes, text);
  assert.strictEqual(sealed.byteLength, 19);
  assert.deepStrictEqual(new Uint8Array(await subtle.decrypt(algorithm, aes, sealed)), text);
  await assert.rejects(subtle.decrypt({ ...algorithm, additionalData: new Uint8Array(1) }, aes, sealed), { name: 'OperationError' });
  await assert.rejects(subtle.exportKey('raw', aes), /not extractable/);

  const password = await subtle.importKey('raw', text, 'PBKDF2', false, ['deriveBits', 'deriveKey']);
  const bits = await subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-512', salt: text, iterations: 5 }, password, 64);
  assert.strictEqual(hex(bits), require('crypto').pbkdf2Sync('abc', 'abc', 5, 8, 'sha512').toString('hex'));
  return 'done';
}
let result;
main().then((value) => { result = value; });
process.on('exit', () => assert.strictEqual(result, 'done'));
