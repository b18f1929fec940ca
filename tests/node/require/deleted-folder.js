// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const fs = require('fs');
const os = require('os');
const path = require('path');
// '../x' is found also when the folder that it leads out of is gone.
const dir = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), 'deleted-'));
try {
  fs.mkdirSync(path.join(dir, 'gone'));
  fs.writeFileSync(path.join(dir, 'there.js'), 'exports.there = true;');
  fs.writeFileSync(path.join(dir, 'gone', 'a.js'), "module.exports = () => require('../there');");
  const load = require(path.join(dir, 'gone', 'a.js'));
  fs.rmSync(path.join(dir, 'gone'), { recursive: true });
  assert.deepStrictEqual(load(), { there: true });
} finally {
  fs.rmSync(dir, { recursive: true });
}
