// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const fs = require('fs');
const { made, called } = require('../../fixtures/fs/place');

const file = made('file', 'x');
const fd = fs.openSync(file, 'r');
assert.strictEqual(fs.closeSync(fd), undefined);
assert.throws(() => fs.closeSync(fd), Error);
fs.open(file, 'r', called((err, other) => {
  fs.close(other, called((error) => assert.ok(!error)));
}));
