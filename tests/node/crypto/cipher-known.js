// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const crypto = require('crypto');

// What OpenSSL makes of the same, in pieces of seven bytes, and back.
const bytes = (n) => Buffer.from(Array.from({ length: n }, (_, i) => i));
const text = Buffer.from('the quick brown fox jumps over the lazy dog, twice');
const known = [
  ['aes-128-cbc', 16, 16, 'a168741af6542f720ea86a8025bd01a5b59ca5265518bd74bc0d7539bac70ddf8335cff9be5dfdd546716f74690c0906' +
    'ec05d761c6895a3ea905c0aca648ff13'],
  ['aes256', 32, 16, 'eec8e2939cc31836a105c14ccb8b15da259c30a8c1dfbdd9f798c9b3b6076187cb26bde82d21239f852e597dd7f7fcf3' +
    '5d36ee3878ca8feba2d12e5d7e94f576'],
  ['aes-128-ecb', 16, 0, 'e2228e7dafd51dc06aa04110722be127698dc29f6db0d5eda4eec682b3393abb3d5cd35cb62ada8ef8f1db0550f85b35' +
    'f0500686b1615529dcd648bb9775aafb'],
  ['aes-256-ctr', 32, 16, '2e066177798e18f59b0e374f6db4c8b2069c68f5a9f0352d26369427179700bb740057375bbfb584df8e6c89c565b0fbf5ae'],
  ['aes-256-cfb', 32, 16, '2e066177798e18f59b0e374f6db4c8b260baa79e53ce2992330f49ce7971e0e8c3bb607fe6f28a8f728fd7c227db0bd52f04'],
  ['aes-256-cfb8', 32, 16, '2e224577a0f956407b452b4ddf68cca06e544ef5ad6da06a54906648452a24e4550bb9997ec9ecf56a76bc8b631c1363fa99'],
  ['aes-256-ofb', 32, 16, '2e066177798e18f59b0e374f6db4c8b2ab935d155b7e981b5d97e5d43faf5725cc3b6915954f0f01488e1fde46350e625686'],
  ['chacha20', 32, 16, 'c2331587678feeec16407494b72ea43720f07701f70fba0184ac4ca0d093ad970a467c8b2817e10689f6a440a0fd49418274'],
  ['des-ede3-cbc', 24, 8, '7810e7b3324d0f823e6aae7110c994dbbe0ee9204cbe136c7251445dd32e8613cc94921d5292962bfc39f79cd99acc90' +
    '1f174ca41ac252f4'],
];
const inPieces = (cipher, data) => {
  let out = '';
  for (let i = 0; i < data.length; i += 7) out += cipher.update(data.subarray(i, i + 7), null, 'hex');
  return out + cipher.final('hex');
};
for (const [name, key, iv, expected] of known) {
  const vector = iv ? bytes(iv) : null;
  assert.strictEqual(inPieces(crypto.createCipheriv(name, bytes(key), vector), text), expected, name);
  const back = inPieces(crypto.createDecipheriv(name, bytes(key), vector), Buffer.from(expected, 'hex'));
  assert.strictEqual(Buffer.from(back, 'hex').toString(), text.toString(), name);
}
for (const name of crypto.getCiphers()) {
  if (/ccm|ocb|xts|wrap|hmac|cfb1/i.test(name)) continue;
  const { keyLength, ivLength = 0 } = crypto.getCipherInfo(name);
  const c = crypto.createCipheriv(name, bytes(keyLength), ivLength ? bytes(ivLength) : null);
  assert.ok(c.update(text).length + c.final().length >= text.length, name);
}
