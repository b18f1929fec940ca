// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { subtle } = require('crypto').webcrypto;

// AES-KW: the first and the third vector of RFC 3394.
const hex = (text) => Buffer.from(text, 'hex');
const vectors = [
  ['000102030405060708090A0B0C0D0E0F', '00112233445566778899AABBCCDDEEFF', '1FA68B0A8112B447AEF34BD8FB5A7B829D3E862371D2CFE5'],
  ['000102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F', '00112233445566778899AABBCCDDEEFF',
    '64E8C3F9CE0F5BA263E9777905818A2A93C8191E7D6E8AE7'],
];

(async () => {
  for (const [secret, data, want] of vectors) {
    const kek = await subtle.importKey('raw', hex(secret), 'AES-KW', true, ['wrapKey', 'unwrapKey']);
    const key = await subtle.importKey('raw', hex(data), 'AES-GCM', true, ['encrypt']);
    const wrapped = Buffer.from(await subtle.wrapKey('raw', key, kek, 'AES-KW'));
    assert.deepStrictEqual(wrapped, hex(want));
    const got = await subtle.unwrapKey('raw', wrapped, kek, 'AES-KW', 'AES-GCM', true, ['encrypt']);
    assert.deepStrictEqual(Buffer.from(await subtle.exportKey('raw', got)), hex(data));
    wrapped[9] ^= 1;
    await assert.rejects(subtle.unwrapKey('raw', wrapped, kek, 'AES-KW', 'AES-GCM', true, ['encrypt']), { name: 'OperationError' });
    assert.strictEqual((await subtle.exportKey('jwk', kek)).alg, `A${secret.length * 4}KW`);
  }
  await assert.rejects(subtle.importKey('raw', Buffer.alloc(16), 'AES-KW', true, ['encrypt']), { name: 'SyntaxError' });
})();
