// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const crypto = require('crypto');

const throws = (fn, name, code, message) => assert.throws(fn, (err) => {
  assert.deepStrictEqual([err.name, err.code, err.message], [name, code, message]);
  return true;
});
throws(() => crypto.createHash('nope'), 'Error', undefined, 'Digest method not supported');
throws(() => crypto.createHash(), 'TypeError', 'ERR_INVALID_ARG_TYPE',
  'The "algorithm" argument must be of type string. Received undefined');
throws(() => crypto.createHash('md5').update(5), 'TypeError', 'ERR_INVALID_ARG_TYPE',
  'The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received type number (5)');
throws(() => crypto.createHash('md5').update('abc', 'hex'), 'TypeError', 'ERR_INVALID_ARG_VALUE',
  "The argument 'encoding' is invalid for data of length 3. Received 'hex'");
throws(() => crypto.createHash('sha1', { outputLength: 5 }), 'Error', 'ERR_OSSL_EVP_NOT_XOF_OR_INVALID_LENGTH',
  'error:030000B2:digital envelope routines::not XOF or invalid length');
throws(() => crypto.createHmac('nope', 'k'), 'TypeError', 'ERR_CRYPTO_INVALID_DIGEST', 'Invalid digest: nope');
const done = crypto.createHash('md5');
done.digest();
for (const method of ['update', 'digest', 'copy']) {
  throws(() => done[method](''), 'Error', 'ERR_CRYPTO_HASH_FINALIZED', 'Digest already called');
}
const hmac = crypto.createHmac('md5', 'k');
hmac.digest();
assert.deepStrictEqual([hmac.digest().length, hmac.digest('hex')], [0, '']);
throws(() => hmac.update('x'), 'Error', 'ERR_CRYPTO_HASH_FINALIZED', 'Digest already called');
