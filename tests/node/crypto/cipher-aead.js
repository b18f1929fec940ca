// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const crypto = require('crypto');

const bytes = (n) => Buffer.from(Array.from({ length: n }, (_, i) => i));
const text = Buffer.from('the quick brown fox jumps over the lazy dog, twice');
const known = [
  ['aes-128-gcm', 16, 12, 'a8bfdabff052d98340226a1a1774fe92'],
  ['aes-256-gcm', 32, 16, 'aa5dfe4a2aafa9e86807bba6e0922acd'],
  ['aes-256-gcm', 32, 1, 'd06bc7d9cfc027818a682501cac55e88'],
  ['chacha20-poly1305', 32, 12, 'bb9c42ab2c5edae55a97b515b112b162'],
];
for (const [name, key, iv, tag] of known) {
  const seal = crypto.createCipheriv(name, bytes(key), bytes(iv), { authTagLength: 16 });
  seal.setAAD(Buffer.from('a')).setAAD(Buffer.from('ad'));
  const parts = [];
  for (let i = 0; i < text.length; i += 7) parts.push(seal.update(text.subarray(i, i + 7)));
  assert.throws(() => seal.getAuthTag(), { code: 'ERR_CRYPTO_INVALID_STATE' });
  assert.strictEqual(seal.final().length, 0);
  assert.strictEqual(seal.getAuthTag().toString('hex'), tag, name);
  const sealed = Buffer.concat(parts);
  const open = (given, aad = 'aad') => {
    const d = crypto.createDecipheriv(name, bytes(key), bytes(iv), { authTagLength: 16 });
    d.setAAD(Buffer.from(aad));
    if (given) d.setAuthTag(given);
    return Buffer.concat([d.update(sealed), d.final()]);
  };
  assert.deepStrictEqual(open(seal.getAuthTag()), text);
  const failed = { name: 'Error', message: 'Unsupported state or unable to authenticate data' };
  assert.throws(() => open(Buffer.alloc(16)), failed);
  assert.throws(() => open(seal.getAuthTag(), 'aab'), failed);
  assert.throws(() => open(null), failed);
}
const d = crypto.createDecipheriv('aes-128-gcm', bytes(16), bytes(12));
assert.throws(() => d.setAuthTag(bytes(3)), { code: 'ERR_CRYPTO_INVALID_AUTH_TAG', message: 'Invalid authentication tag length: 3' });
assert.throws(() => d.setAuthTag(5), { code: 'ERR_INVALID_ARG_TYPE' });
d.setAuthTag(bytes(16));
assert.throws(() => d.setAuthTag(bytes(16)), { code: 'ERR_CRYPTO_INVALID_STATE' });
const short = crypto.createCipheriv('aes-128-gcm', bytes(16), bytes(12), { authTagLength: 8 });
short.final();
assert.strictEqual(short.getAuthTag().length, 8);
