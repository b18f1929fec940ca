// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const crypto = require('crypto');

assert.strictEqual(crypto.timingSafeEqual(Buffer.from('ab'), new Uint8Array([97, 98])), true);
assert.strictEqual(crypto.timingSafeEqual(Buffer.from('ab'), Buffer.from('ac')), false);
assert.strictEqual(crypto.timingSafeEqual(new ArrayBuffer(2), new Uint16Array(1)), true);
assert.throws(() => crypto.timingSafeEqual(Buffer.alloc(1), Buffer.alloc(2)),
  { name: 'RangeError', code: 'ERR_CRYPTO_TIMING_SAFE_EQUAL_LENGTH', message: 'Input buffers must have the same byte length' });
assert.throws(() => crypto.timingSafeEqual('a', 'a'), { code: 'ERR_INVALID_ARG_TYPE' });
