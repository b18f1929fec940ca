// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const crypto = require('crypto');
const fs = require('fs');
const path = require('path');

const read = (name) => fs.readFileSync(path.join(__dirname, '../../fixtures/tls', name));

// A signature without an encoding may be base64, as a text or in a Buffer.
const made = crypto.createSign('sha256').update('hello').sign(read('server.key'), 'base64');
const open = crypto.createPublicKey(read('server.pem')).export({ type: 'spki', format: 'pem' });
const check = (data, signature) => {
  const verify = crypto.createVerify('sha256');
  verify.update(data);
  return verify.verify(open, signature);
};
assert.strictEqual(check('hello', made), true);
assert.strictEqual(check('hallo', made), false);
assert.strictEqual(check('hello', 'none'), false);
assert.strictEqual(check('hello', Buffer.from(`${made}\n`)), true);
assert.strictEqual(check('hallo', Buffer.from(made)), false);
assert.strictEqual(check('hello', Buffer.from(made, 'base64')), true);
