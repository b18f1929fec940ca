// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { spawnSync } = require('child_process');
const fs = require('fs');
const os = require('os');
const path = require('path');
// A module that is loaded first may replace what runs the script, and call what it was.
const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'run-main-'));
const file = (name, text) => (fs.writeFileSync(path.join(dir, name), text), path.join(dir, name));
const first = file('first.js', `const Module = require('module');
  const { runMain } = Module;
  Module.runMain = () => { console.log('before'); runMain(); };`);
try {
  for (const [name, text] of [['script.js', 'console.log(require.main === module)'], ['module.mjs', 'console.log(!import.meta.main)']]) {
    const { status, stdout } = spawnSync(process.execPath, ['-r', first, file(name, text)], { encoding: 'utf8' });
    assert.deepStrictEqual([status, stdout], [0, 'before\ntrue\n'], name);
  }
} finally {
  fs.rmSync(dir, { recursive: true });
}
