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

for (const options of [{}, { oaepHash: 'sha256' }, { oaepLabel: Buffer.from('label') }]) {
  const sealed = crypto.publicEncrypt({ key: open, ...options }, Buffer.from('secret'));
  assert.strictEqual(crypto.privateDecrypt({ key: rsa, ...options }, sealed).toString(), 'secret');
}
assert.throws(() => crypto.privateDecrypt(rsa, Buffer.alloc(256, 1)), { code: 'ERR_OSSL_RSA_OAEP_DECODING_ERROR' });
assert.strictEqual(crypto.publicDecrypt(open, crypto.privateEncrypt(rsa, Buffer.from('secret'))).toString(), 'secret');
