// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const fs = require('fs');

// A wrong value is shown as util.inspect shows it, up to 128 characters.
const message = (call) => {
  try {
    call();
  } catch (err) {
    assert.strictEqual(err.code, 'ERR_INVALID_ARG_VALUE');
    return err.message.replace(/.* Received /s, '');
  }
  throw new Error('nothing was thrown');
};

assert.strictEqual(message(() => fs.statSync('a\0b')), "'a\\x00b'");
assert.strictEqual(message(() => fs.statSync(new Uint8Array(2))), 'Uint8Array(2) [ 0, 0 ]');
assert.strictEqual(message(() => fs.readFileSync(__filename, 'x'.repeat(40))), `'${'x'.repeat(40)}'`);
assert.strictEqual(message(() => fs.readFileSync(__filename, 'x'.repeat(200))), `'${'x'.repeat(127)}...`);
