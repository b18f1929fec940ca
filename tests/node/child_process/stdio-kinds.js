// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const cp = require('child_process');

const fs = require('fs');
const path = require('path').join(fs.mkdtempSync(require('path').join(require('os').tmpdir(), 'cp-')), 'out');
const fd = fs.openSync(path, 'w+');
const child = cp.spawn('sh', ['-c', 'echo one; echo two >&2; echo three >&3; cat <&4 >&3'], {
  stdio: ['ignore', fd, 'pipe', 'pipe', 'pipe'],
});
assert.strictEqual(child.stdin, null);
assert.strictEqual(child.stdout, null);
assert.strictEqual(child.stdio.length, 5);
assert.strictEqual(child.stdio[2], child.stderr);
let err = '';
let extra = '';
child.stderr.on('data', (data) => { err += data; });
child.stdio[3].on('data', (data) => { extra += data; });
child.stdio[4].end('four');
child.on('close', () => {
  assert.strictEqual(fs.readFileSync(path, 'utf8'), 'one\n');
  assert.strictEqual(err, 'two\n');
  assert.strictEqual(extra, 'three\nfour');
  fs.rmSync(require('path').dirname(path), { recursive: true });
});
