// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const crypto = require('crypto');

assert.strictEqual(crypto.createHmac('sha256', 'key').update('The quick brown fox jumps over the lazy dog').digest('hex'),
  'f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd8');
assert.strictEqual(crypto.createHmac('md5', Buffer.alloc(16, 0x0b)).update('Hi There').digest('hex'),
  '9294727a3638bb1c13f48ef8158bfc9d');
assert.strictEqual(crypto.createHmac('sha1', new ArrayBuffer(200)).update('x').digest('base64'),
  crypto.createHmac('sha1', new Uint16Array(100)).update(new Uint8Array([120])).digest('base64'));
assert.strictEqual(crypto.createHmac('sha1', '6b', { encoding: 'hex' }).digest('hex'), crypto.createHmac('sha1', 'k').digest('hex'));
