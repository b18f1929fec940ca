// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const path = require('path');
const dir = path.join(__dirname, '..', '..', 'fixtures', 'require');
const at = (...names) => path.join(dir, ...names);

const fs = require('fs');
const os = require('os');
const tmp = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), 'require-symlink-'));
try {
  fs.mkdirSync(path.join(tmp, 'real'));
  fs.writeFileSync(path.join(tmp, 'real', 'a.js'), 'exports.name = __filename;');
  fs.symlinkSync('real', path.join(tmp, 'link'));
  fs.symlinkSync(path.join('real', 'a.js'), path.join(tmp, 'b.js'));
  const a = require(path.join(tmp, 'real', 'a'));
  assert.strictEqual(require(path.join(tmp, 'link', 'a')), a);
  assert.strictEqual(require(path.join(tmp, 'b')), a);
  assert.strictEqual(a.name, path.join(tmp, 'real', 'a.js'));
} finally {
  fs.rmSync(tmp, { recursive: true });
}
