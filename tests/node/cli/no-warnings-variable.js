// SPDX-License-Identifier: Apache-2.0
// env: NODE_NO_WARNINGS=1
'use strict';
// NODE_NO_WARNINGS=1 is --no-warnings.
const assert = require('assert');
const { spawnSync } = require('child_process');
const child = spawnSync(process.execPath, ['-e', 'process.emitWarning("text")'], { encoding: 'utf8' });
assert.deepStrictEqual([child.status, child.stderr], [0, '']);
