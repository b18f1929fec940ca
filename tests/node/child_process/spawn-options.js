// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const cp = require('child_process');

const run = (command, options) => cp.spawnSync(command, { encoding: 'utf8', shell: true, ...options });
assert.strictEqual(run('pwd', { cwd: '/' }).stdout, '/\n');
assert.strictEqual(run('echo $X', { env: { X: '1', Y: undefined } }).stdout, '1\n');
assert.strictEqual(cp.spawnSync('sh', ['-c', 'echo $0'], { argv0: 'other', encoding: 'utf8' }).stdout, 'other\n');
assert.strictEqual(run('echo "a  b" | cat', { shell: '/bin/sh' }).stdout, 'a  b\n');
process.env.FROM_PARENT = 'yes';
assert.strictEqual(run('echo $FROM_PARENT').stdout, 'yes\n');
const own = cp.spawnSync('sh', ['-c', 'ps -o sid= -p $$ 2>/dev/null || cut -d" " -f6 /proc/self/stat; echo $$'],
  { detached: true, encoding: 'utf8' }).stdout.trim().split(/\s+/);
assert.strictEqual(own[0], own[1]);
