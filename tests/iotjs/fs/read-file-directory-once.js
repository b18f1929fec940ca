// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const fs = require('fs');
const { dir, called } = require('../../fixtures/fs/place');

// A read that fails is told once.
fs.readFile(dir, called((err, data) => {
  assert.ok(err instanceof Error);
  assert.strictEqual(data, undefined);
}));
