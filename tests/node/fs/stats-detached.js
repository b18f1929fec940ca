// SPDX-License-Identifier: Apache-2.0

// The tests of Stats throw when they are called apart from their object.

'use strict';

const assert = require('assert');
const fs = require('fs');

const stats = fs.statSync(__filename);
const { isFile } = stats;
for (const apart of [() => isFile(), () => isFile.call({ mode: stats.mode }), () => isFile.call(setTimeout)]) {
  assert.throws(apart, TypeError);
}
assert.strictEqual(isFile.call(Object.create(stats)), true);
assert.strictEqual(fs.statSync(__filename, { bigint: true }).isFile(), true);
