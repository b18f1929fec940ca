// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const path = require('path');
const dir = path.join(__dirname, '..', '..', 'fixtures', 'require');
const at = (...names) => path.join(dir, ...names);

const fs = require('fs');
const os = require('os');
const tmp = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), 'require-appears-'));
try {
  const file = path.join(tmp, 'late.js');
  assert.throws(() => require(file), { code: 'MODULE_NOT_FOUND' });
  fs.writeFileSync(file, 'module.exports = 1;');
  assert.strictEqual(require(file), 1);
} finally {
  fs.rmSync(tmp, { recursive: true });
}
