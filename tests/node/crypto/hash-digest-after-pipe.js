// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const crypto = require('crypto');
const { PassThrough } = require('stream');

// A hash that something was piped to has its digest as data, and as the result of the method.
const source = new PassThrough();
const hash = source.pipe(crypto.createHash('sha256'));
const expected = crypto.createHash('sha256').update('text').digest('hex');
let seen = 0;
hash.on('data', (data) => {
  assert.strictEqual(data.toString('hex'), expected);
  assert.strictEqual(hash.digest('hex'), expected);
  assert.throws(() => hash.digest(), { code: 'ERR_CRYPTO_HASH_FINALIZED' });
  seen++;
});
source.end('text');

const mac = crypto.createHmac('sha256', 'key');
mac.on('data', (data) => {
  assert.strictEqual(data.length, 32);
  assert.strictEqual(mac.digest('hex'), '');
  seen++;
});
mac.end('text');
process.on('exit', () => assert.strictEqual(seen, 2));
