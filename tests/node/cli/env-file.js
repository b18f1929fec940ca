// SPDX-License-Identifier: Apache-2.0
'use strict';
// --env-file adds variables that are not set; the last file wins.
const assert = require('assert');
const fs = require('fs');
const os = require('os');
const path = require('path');
const { spawnSync } = require('child_process');

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'env-file-'));
const [one, two] = [path.join(dir, 'one'), path.join(dir, 'two')];
fs.writeFileSync(one, 'A=1\nB="1\n2"\nSET=file\n');
fs.writeFileSync(two, 'A=2 # comment\n');
const code = 'const { A, B, SET } = process.env; console.log(JSON.stringify([A, B, SET]))';
const options = { encoding: 'utf8', env: { ...process.env, SET: 'before' } };
const child = spawnSync(process.execPath, [`--env-file=${one}`, '--env-file', two, '-e', code], options);
assert.strictEqual(child.stdout, '["2","1\\n2","before"]\n');
const absent = spawnSync(process.execPath, [`--env-file=${path.join(dir, 'absent')}`, '-p', '1'], options);
assert.deepStrictEqual([absent.status, absent.stdout], [9, '']);
fs.rmSync(dir, { recursive: true });
