// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const cp = require('child_process');

const code = "require('child_process').spawnSync('echo', ['seen'], { stdio: 'inherit' })";
assert.strictEqual(cp.execFileSync(process.execPath, ['-e', code]).toString(), 'seen\n');
