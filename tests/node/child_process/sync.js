// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const cp = require('child_process');

const done = cp.spawnSync('sh', ['-c', 'cat; echo e >&2; exit 4'], { input: 'in', encoding: 'utf8' });
assert.deepStrictEqual(Object.keys(done), ['status', 'signal', 'output', 'pid', 'stdout', 'stderr']);
assert.deepStrictEqual(done.output, [null, 'in', 'e\n']);
assert.deepStrictEqual([done.status, done.signal], [4, null]);
assert.deepStrictEqual(cp.execSync('printf a'), Buffer.from('a'));
assert.strictEqual(cp.execFileSync('printf', ['%s', 'b'], { encoding: 'latin1' }), 'b');
assert.throws(() => cp.execSync('exit 3', { stdio: 'pipe' }), { status: 3, message: 'Command failed: exit 3' });
assert.throws(() => cp.execFileSync('no-such-program'),
  { code: 'ENOENT', syscall: 'spawnSync no-such-program', path: 'no-such-program' });
const late = cp.spawnSync('sleep', ['100'], { timeout: 20 });
assert.deepStrictEqual([late.error.code, late.status, late.signal], ['ETIMEDOUT', null, 'SIGTERM']);
const much = cp.spawnSync('sh', ['-c', 'yes'], { maxBuffer: 100 });
assert.strictEqual(much.error.code, 'ENOBUFS');
