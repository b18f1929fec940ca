// SPDX-License-Identifier: Apache-2.0
'use strict';
// --no-deprecation, --throw-deprecation, --trace-deprecation and --disable-warning.
const assert = require('assert');
const { spawnSync } = require('child_process');

function run(...args) {
  const code = 'process.emitWarning("old", "DeprecationWarning", "DEP1")';
  return spawnSync(process.execPath, [...args, '-e', code], { encoding: 'utf8' });
}
assert.match(run().stderr, /\[DEP1\] DeprecationWarning: old\n/);
assert.strictEqual(run('--no-deprecation').stderr, '');
assert.strictEqual(run('--disable-warning=DEP1').stderr, '');
assert.strictEqual(run('--disable-warning=DeprecationWarning').stderr, '');
assert.match(run('--disable-warning=DEP2').stderr, /DEP1/);
assert.match(run('--trace-deprecation').stderr, /DeprecationWarning: old\n +at /);
const thrown = run('--throw-deprecation');
assert.strictEqual(thrown.status, 1);
assert.match(thrown.stderr, /^DeprecationWarning: old$/m);
