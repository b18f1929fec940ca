// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const crypto = require('crypto');
const { types } = require('util');

// Memory that is shared is no ArrayBuffer, but one of both kinds.
const shared = new SharedArrayBuffer(4);
const plain = new ArrayBuffer(4);
class Own extends ArrayBuffer {}
const answers = (v) => [types.isArrayBuffer(v), types.isSharedArrayBuffer(v), types.isAnyArrayBuffer(v)];
assert.deepStrictEqual(answers(shared), [false, true, true]);
assert.deepStrictEqual(answers(plain), [true, false, true]);
assert.deepStrictEqual(answers(new Own(4)), [true, false, true]);
assert.deepStrictEqual(answers(Object.create(SharedArrayBuffer.prototype)), [false, false, false]);

// Keys.
const key = crypto.createSecretKey(Buffer.from('key'));
assert.strictEqual(types.isKeyObject(key), true);
for (const v of [undefined, null, 1, 'a', {}, Buffer.from('a')]) {
  assert.strictEqual(types.isKeyObject(v), false);
  assert.strictEqual(types.isCryptoKey(v), false);
}
(async () => {
  const made = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, true, ['sign']);
  assert.strictEqual(types.isCryptoKey(made), true);
  assert.strictEqual(types.isKeyObject(made), false);
})();
