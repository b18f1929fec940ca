// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const fs = require('fs');
const { at, called } = require('../../fixtures/fs/place');

fs.writeFile(at('empty'), '', called((err) => {
  assert.ok(!err);
  assert.strictEqual(fs.statSync(at('empty')).size, 0);
}));
