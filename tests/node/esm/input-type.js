// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { spawnSync } = require('child_process');

function run(args, input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { input, encoding: 'utf8' });
  return { status, out: stdout.trim(), stderr };
}
const source = 'import fs from "fs"; console.log(typeof fs.readFileSync, import.meta.url.endsWith("/[eval1]"), this)';
assert.strictEqual(run(['--input-type=module', '-e', source]).out, 'function true undefined');
assert.strictEqual(run(['--input-type=module'], source).out, 'function true undefined');
assert.strictEqual(run(['--input-type=module', '-e', 'console.log(await 1)']).out, '1');
assert.strictEqual(run(['-e', source]).out, 'function true undefined');
assert.strictEqual(run(['-e', 'import("fs").then((m) => console.log(typeof m.default))']).out, 'object');
assert.match(run(['--input-type=commonjs', '-e', source]).stderr, /SyntaxError: Cannot use import statement outside a module/);
assert.match(run(['--input-type=module', '-p', '1']).stderr, /ERR_EVAL_ESM_CANNOT_PRINT/);
assert.strictEqual(run(['--input-type=other', '-e', '1']).status, 9);
