// SPDX-License-Identifier: Apache-2.0
'use strict';
// The script does not run when a module of --import throws, is missing or never ends.
const assert = require('assert');
const { spawnSync } = require('child_process');

function status(module, ...rest) {
  const child = spawnSync(process.execPath, ['--import', module, ...rest, '-p', '"ran"'], { encoding: 'utf8' });
  return [child.status, child.stdout];
}
assert.deepStrictEqual(status('data:text/javascript,throw 5'), [1, '']);
assert.deepStrictEqual(status('./absent.mjs'), [1, '']);
assert.deepStrictEqual(status('data:text/javascript,await new Promise(() => {})'), [13, '']);
assert.deepStrictEqual(status('data:text/javascript,process.exitCode=3'), [3, 'ran\n']);
