// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const cp = require('child_process');

const fs = require('fs');
const dir = fs.mkdtempSync(require('path').join(require('os').tmpdir(), 'cp-'));
try {
  fs.writeFileSync(`${dir}/program-here`, 'echo found', { mode: 0o755 }); // no "#!": the shell runs it
  const { stdout } = cp.spawnSync('program-here', { env: { PATH: `/nowhere:${dir}` }, encoding: 'utf8' });
  assert.strictEqual(stdout, 'found\n');
  fs.chmodSync(`${dir}/program-here`, 0o644);
  assert.strictEqual(cp.spawnSync(`${dir}/program-here`).error.code, 'EACCES');
} finally {
  fs.rmSync(dir, { recursive: true });
}
