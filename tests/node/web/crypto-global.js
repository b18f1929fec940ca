// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');

assert.strictEqual(crypto, require('crypto').webcrypto);
assert.ok(crypto instanceof Crypto && crypto.subtle instanceof SubtleCrypto);
assert.strictEqual(Object.prototype.toString.call(crypto.subtle), '[object SubtleCrypto]');
const array = new Uint32Array(8);
assert.strictEqual(crypto.getRandomValues(array), array);
assert.ok(array.some((n) => n !== 0));
assert.throws(() => crypto.getRandomValues(new Float32Array(1)), { name: 'TypeMismatchError', code: 17 });
assert.throws(() => crypto.getRandomValues(new Uint8Array(65537)), { name: 'QuotaExceededError', code: 22 });
assert.match(crypto.randomUUID(), /^[0-9a-f-]{36}$/);
for (const Class of [Crypto, CryptoKey, SubtleCrypto]) assert.throws(() => new Class(), { code: 'ERR_ILLEGAL_CONSTRUCTOR' });
