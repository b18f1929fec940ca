// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const crypto = require('crypto');

// Known answers for 'abc'.
const known = {
  md5: '900150983cd24fb0d6963f7d28e17f72',
  sha1: 'a9993e364706816aba3e25717850c26c9cd0d89d',
  sha224: '23097d223405d8228642a477bda255b32aadbce4bda0b3f7e36c9da7',
  sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  'RSA-SHA256': 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  'SHA-256': 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  'sha512-224': '4634270f707b6a54daae7530460842e20e37ed265ceee9a43e8924aa',
  'sha3-256': '3a985da74fe225b2045c172d6bd390bd855f086e3e9d525b46bfe24511431532',
  shake128: '5881092dd818bf5cf8a3ddb793fbcba7',
  shake256: '483366601360a8771c6863080cc4114d8db44530f8f1e1ee4f94ea37e78b5739',
  ripemd160: '8eb208f7e05d987a9b044a8e98c6b087f15a0bfc',
  blake2s256: '508c5e8c327c14e2e1a72ba34eeb452f37458b209ed63a294d999b4c86675982',
  'md5-sha1': '900150983cd24fb0d6963f7d28e17f72a9993e364706816aba3e25717850c26c9cd0d89d',
};
for (const name of Object.keys(known)) {
  assert.strictEqual(crypto.createHash(name).update('abc').digest('hex'), known[name], name);
  assert.strictEqual(crypto.createHash(name).update('a').update(Buffer.from('bc')).digest('hex'), known[name], name);
  assert.strictEqual(crypto.hash(name, 'abc'), known[name], name);
}
assert.strictEqual(crypto.createHash('shake128', { outputLength: 5 }).update('abc').digest('hex'), '5881092dd8');
assert.ok(crypto.getHashes().includes('sha256'));
for (const name of crypto.getHashes()) assert.ok(crypto.createHash(name).digest().length > 0, name);
