// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
'use strict';
const assert = require('assert');
const fs = require('fs');
const { at, called } = require('../../fixtures/fs/place');

// What is no Buffer is written as its text.
fs.writeFileSync(at('number'), 1234);
assert.strictEqual(fs.readFileSync(at('number')).toString(), '1234');
fs.writeFile(at('bool'), true, called((err) => {
  assert.ok(!err);
  assert.strictEqual(fs.readFileSync(at('bool')).toString(), 'true');
}));
