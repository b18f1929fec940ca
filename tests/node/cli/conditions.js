// SPDX-License-Identifier: Apache-2.0
'use strict';
// -C adds conditions of "exports", for require and import.
const assert = require('assert');
const fs = require('fs');
const os = require('os');
const path = require('path');
const { spawnSync } = require('child_process');

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'conditions-'));
const folder = path.join(dir, 'node_modules', 'p');
fs.mkdirSync(folder, { recursive: true });
fs.writeFileSync(path.join(folder, 'package.json'), '{ "exports": { "mine": "./mine.js", "default": "./other.js" } }');
fs.writeFileSync(path.join(folder, 'mine.js'), 'module.exports = "mine"');
fs.writeFileSync(path.join(folder, 'other.js'), 'module.exports = "other"');

function run(...args) {
  const code = 'import("p").then((m) => console.log(require("p"), m.default))';
  return spawnSync(process.execPath, [...args, '-e', code], { cwd: dir, encoding: 'utf8' }).stdout;
}
assert.strictEqual(run(), 'other other\n');
assert.strictEqual(run('-C', 'mine'), 'mine mine\n');
assert.strictEqual(run('--conditions=his', '--conditions=mine'), 'mine mine\n');
fs.rmSync(dir, { recursive: true });
