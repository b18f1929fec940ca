// SPDX-License-Identifier: Apache-2.0
'use strict';
// --input-type is for text that has no name: with a file it is refused.
const assert = require('assert');
const { spawnSync } = require('child_process');

const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', __filename], { encoding: 'utf8' });
assert.strictEqual(status, 1);
assert.match(stderr, /--input-type can only be used with string input/);
