// SPDX-License-Identifier: Apache-2.0
'use strict';
// A recursion inside the engine ends in time with one processor too.
const assert = require('assert');
const { spawnSync } = require('child_process');
const path = require('path');

const { status, stderr } = spawnSync(process.execPath, [path.join(__dirname, 'engine-recursion.js')],
  { env: { ...process.env, GOMAXPROCS: '1' }, encoding: 'utf8' });
assert.strictEqual(stderr, '');
assert.strictEqual(status, 0);
