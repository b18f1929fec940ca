// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const crypto = require('crypto');

// Counter mode with CBC-MAC: packet vector 1 of RFC 3610, and what is required of a script.
const range = (from, to) => Buffer.from(Array.from({ length: to - from + 1 }, (_, i) => from + i));
const key = range(0xc0, 0xcf);
const iv = Buffer.from('00000003020100a0a1a2a3a4a5', 'hex');
const aad = range(0, 7);
const text = range(8, 0x1e);
const options = { authTagLength: 8 };
const plaintextLength = text.length;

const seal = crypto.createCipheriv('aes-128-ccm', key, iv, options);
seal.setAAD(aad, { plaintextLength });
const sealed = seal.update(text);
assert.strictEqual(sealed.toString('hex'), '588c979a61c663d2f066d0c2c0f989806d5f6b61dac384');
assert.throws(() => seal.getAuthTag(), { code: 'ERR_CRYPTO_INVALID_STATE' });
assert.strictEqual(seal.final().length, 0);
const tag = seal.getAuthTag();
assert.strictEqual(tag.toString('hex'), '17e8d12cfdf926e0');

function open(more, given = tag) {
  const cipher = crypto.createDecipheriv('aes-128-ccm', key, iv, options);
  cipher.setAuthTag(given);
  cipher.setAAD(more, { plaintextLength });
  const out = cipher.update(sealed);
  return Buffer.concat([out, cipher.final()]);
}
assert.deepStrictEqual(open(aad), text);
assert.throws(() => open(text), { message: 'Unsupported state or unable to authenticate data' });
assert.throws(() => open(aad, Buffer.alloc(8)), { message: 'Unsupported state or unable to authenticate data' });

const twice = crypto.createCipheriv('aes-128-ccm', key, iv, options);
twice.update(text);
assert.throws(() => twice.update(text), { message: 'Trying to add data in unsupported state' });

// Nothing comes out of a message that is not authentic.
const other = crypto.createDecipheriv('aes-128-ccm', key, iv, options);
other.setAuthTag(Buffer.alloc(8));
assert.strictEqual(other.update(sealed).length, 0);

// Other lengths of keys, nonces, tags and data; a message without text.
for (const [name, size] of [['aes-192-ccm', 24], ['aes-256-ccm', 32], ['id-aes128-CCM', 16]]) {
  for (const [nonce, authTagLength] of [[7, 4], [12, 16], [13, 10]]) {
    for (const data of [Buffer.alloc(0), Buffer.alloc(16, 1), Buffer.alloc(65000, 2)]) {
      const args = [name, Buffer.alloc(size, 3), Buffer.alloc(nonce, 4), { authTagLength }];
      const a = crypto.createCipheriv(...args);
      const b = crypto.createDecipheriv(...args);
      a.setAAD(Buffer.alloc(70000, 5), { plaintextLength: data.length });
      const c = a.update(data);
      a.final();
      b.setAuthTag(a.getAuthTag());
      b.setAAD(Buffer.alloc(70000, 5), { plaintextLength: data.length });
      assert.deepStrictEqual(b.update(c), data);
      b.final();
    }
  }
}

const make = (given, nonce = iv) => crypto.createCipheriv('aes-128-ccm', key, nonce, given);
assert.throws(() => make(), { code: 'ERR_CRYPTO_INVALID_AUTH_TAG', message: 'authTagLength required for aes-128-ccm' });
assert.throws(() => make({ authTagLength: 5 }), { code: 'ERR_CRYPTO_INVALID_AUTH_TAG' });
assert.throws(() => make(options, Buffer.alloc(6)), { code: 'ERR_CRYPTO_INVALID_IV' });
assert.throws(() => make(options).setAAD(aad), { code: 'ERR_MISSING_ARGS' });
assert.throws(() => make(options).setAAD(aad, { plaintextLength: -1 }), { code: 'ERR_INVALID_ARG_VALUE' });
assert.throws(() => make(options).setAAD(aad, { plaintextLength: 65536 }), { code: 'ERR_CRYPTO_INVALID_MESSAGELEN' });
assert.throws(() => make(options).update(Buffer.alloc(65536)), { code: 'ERR_CRYPTO_INVALID_MESSAGELEN', name: 'RangeError' });
assert.throws(() => make(options).final(), { code: 'ERR_OSSL_TAG_NOT_SET' });

assert.deepStrictEqual({ ...crypto.getCipherInfo('aes-256-ccm', { ivLength: 8 }) },
  { mode: 'ccm', name: 'id-aes256-ccm', nid: 902, blockSize: 1, ivLength: 8, keyLength: 32 });
assert.strictEqual(crypto.getCipherInfo('aes-256-ccm', { ivLength: 14 }), undefined);
assert.throws(() => crypto.getCipherInfo('aes-256-ccm', null), { code: 'ERR_INVALID_ARG_TYPE' });
