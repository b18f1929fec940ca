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

assert.deepStrictEqual([rsa.type, rsa.asymmetricKeyType, rsa.asymmetricKeyDetails, open.type],
  ['private', 'rsa', { modulusLength: 2048, publicExponent: 65537n }, 'public']);
assert.deepStrictEqual([ec.asymmetricKeyType, ec.asymmetricKeyDetails], ['ec', { namedCurve: 'prime256v1' }]);
assert.ok(rsa instanceof crypto.KeyObject && Object.prototype.toString.call(rsa) === '[object KeyObject]');
assert.ok(crypto.createPublicKey(read('server.pem')).equals(open)); // of a certificate

// Out and in again, in all the ways there are.
const again = (key, options, more) => {
  const data = key.export(options);
  const make = key.type === 'private' ? crypto.createPrivateKey : crypto.createPublicKey;
  const got = make({ key: data, ...options, ...more });
  const plain = key.type === 'private' ? { type: 'pkcs8', format: 'pem' } : { type: 'spki', format: 'pem' };
  assert.strictEqual(got.export(plain), key.export(plain), JSON.stringify(options));
  return data;
};
for (const format of ['pem', 'der']) {
  again(rsa, { type: 'pkcs8', format });
  again(rsa, { type: 'pkcs1', format });
  again(rsa, { type: 'pkcs8', format, cipher: 'aes-256-cbc', passphrase: 'secret' });
  again(ec, { type: 'pkcs8', format });
  again(ec, { type: 'sec1', format });
  again(open, { type: 'spki', format });
  again(open, { type: 'pkcs1', format });
}
assert.strictEqual(again(rsa, { type: 'pkcs8', format: 'pem' }), read('server.key'));
assert.deepStrictEqual(Object.keys(again(rsa, { format: 'jwk' })).sort(), ['d', 'dp', 'dq', 'e', 'kty', 'n', 'p', 'q', 'qi']);
assert.strictEqual(again(ec, { format: 'jwk' }).crv, 'P-256');
assert.strictEqual(again(open, { format: 'jwk' }).e, 'AQAB');

const secret = crypto.createSecretKey('abc', 'utf8');
assert.deepStrictEqual([secret.type, secret.symmetricKeySize, secret.export().toString(), secret.export({ format: 'jwk' })],
  ['secret', 3, 'abc', { kty: 'oct', k: 'YWJj' }]);
assert.ok(secret.equals(crypto.createSecretKey(Buffer.from('abc'))));
assert.strictEqual(crypto.createHmac('md5', secret).digest('hex'), crypto.createHmac('md5', 'abc').digest('hex'));
assert.strictEqual(crypto.createCipheriv('aes-128-ecb', crypto.createSecretKey(Buffer.alloc(16)), null).final('hex'),
  crypto.createCipheriv('aes-128-ecb', Buffer.alloc(16), null).final('hex'));
assert.ok(!crypto.createPublicKey(ec).equals(open));
