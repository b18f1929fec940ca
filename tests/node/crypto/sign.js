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

const data = Buffer.from('some data');
const { RSA_PKCS1_PSS_PADDING, RSA_PSS_SALTLEN_DIGEST } = crypto.constants;
const pair = crypto.generateKeyPairSync('ed25519');
const ways = [
  ['sha256', rsa, open, {}],
  ['RSA-SHA512', rsa, open, {}],
  ['sha256', rsa, open, { padding: RSA_PKCS1_PSS_PADDING }],
  ['sha256', rsa, open, { padding: RSA_PKCS1_PSS_PADDING, saltLength: RSA_PSS_SALTLEN_DIGEST }],
  ['sha384', ec, crypto.createPublicKey(ec), {}],
  ['sha256', ec, crypto.createPublicKey(ec), { dsaEncoding: 'ieee-p1363' }],
  [null, pair.privateKey, pair.publicKey, {}],
];
let calls = 0;
for (const [algorithm, key, publicKey, options] of ways) {
  const signature = crypto.sign(algorithm, data, { key, ...options });
  assert.strictEqual(crypto.verify(algorithm, data, { key: publicKey, ...options }, signature), true);
  assert.strictEqual(crypto.verify(algorithm, Buffer.from('other'), { key: publicKey, ...options }, signature), false);
  crypto.sign(algorithm, data, { key, ...options }, (err, later) => {
    assert.ifError(err);
    crypto.verify(algorithm, data, { key: publicKey, ...options }, later, (err, ok) => calls += err === null && ok);
  });
  if (algorithm === null) continue;
  const streamed = crypto.createVerify(algorithm);
  streamed.write('some ');
  streamed.end('data');
  assert.ok(streamed.verify({ key: publicKey, ...options }, signature.toString('hex'), 'hex'));
}
assert.strictEqual(crypto.createSign('sha256').update('some ').update('data').sign(read('server.key'), 'hex'),
  crypto.sign('sha256', data, rsa).toString('hex'));
assert.throws(() => crypto.createSign('sha256').sign(pair.privateKey), { code: 'ERR_CRYPTO_UNSUPPORTED_OPERATION' });

// The signature of RFC 8032, 7.1, test 2.
const known = crypto.createPrivateKey({ format: 'jwk', key: { kty: 'OKP', crv: 'Ed25519',
  d: Buffer.from('4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb', 'hex').toString('base64url'),
  x: Buffer.from('3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c', 'hex').toString('base64url') } });
assert.strictEqual(crypto.sign(null, Buffer.from([0x72]), known).toString('hex').slice(0, 32), '92a009a9f0d4cab8720e820b5f642540');
process.on('exit', () => assert.strictEqual(calls, ways.length));
