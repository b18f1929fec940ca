// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const crypto = require('crypto');
const { promisify } = require('util');

const pems = crypto.generateKeyPairSync('rsa', {
  modulusLength: 2048, publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'secret' },
});
assert.match(pems.publicKey, /^-----BEGIN PUBLIC KEY-----\n/);
assert.match(pems.privateKey, /^-----BEGIN ENCRYPTED PRIVATE KEY-----\n/);
const signature = crypto.sign('sha256', Buffer.from('x'), { key: pems.privateKey, passphrase: 'secret' });
assert.ok(crypto.verify('sha256', Buffer.from('x'), pems.publicKey, signature));
assert.strictEqual(crypto.generateKeySync('hmac', { length: 64 }).symmetricKeySize, 8);
let calls = 0;
crypto.generateKeyPair('ec', { namedCurve: 'prime256v1' }, (err, publicKey, privateKey) => {
  assert.ifError(err);
  assert.deepStrictEqual([publicKey.type, privateKey.asymmetricKeyType], ['public', 'ec']);
  calls++;
});
crypto.generateKey('aes', { length: 256 }, (err, key) => {
  assert.ifError(err);
  assert.strictEqual(key.symmetricKeySize, 32);
  calls++;
});
promisify(crypto.generateKeyPair)('x25519').then(({ publicKey, privateKey }) => {
  assert.deepStrictEqual([publicKey.asymmetricKeyType, privateKey.type], ['x25519', 'private']);
  calls++;
});
process.on('exit', () => assert.strictEqual(calls, 3));
