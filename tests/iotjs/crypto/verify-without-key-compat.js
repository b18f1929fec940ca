// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
'use strict';
const assert = require('assert');
const crypto = require('crypto');

// What is no key verifies nothing. In Node.js it is an error.
for (const key of ['', 'none', Buffer.from('none')]) {
  const verify = crypto.createVerify('sha1');
  verify.update('hello');
  assert.strictEqual(verify.verify(key, 'aGVsbG8='), false);
}
