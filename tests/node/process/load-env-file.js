// SPDX-License-Identifier: Apache-2.0

// process.loadEnvFile adds the variables of a file, and leaves those that are set.

'use strict';

const assert = require('assert');
const fs = require('fs');
const os = require('os');
const path = require('path');
const { pathToFileURL } = require('url');

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'env-'));
process.on('exit', () => fs.rmSync(dir, { recursive: true }));
process.chdir(dir);
process.env.IOTJS_TEST_SET = 'before';

fs.writeFileSync('.env', '# comment\nIOTJS_TEST_SET=after\nIOTJS_TEST_NEW="a b"\nIOTJS_TEST_EMPTY=\n');
assert.strictEqual(process.loadEnvFile(), undefined);
assert.strictEqual(process.env.IOTJS_TEST_SET, 'before');
assert.strictEqual(process.env.IOTJS_TEST_NEW, 'a b');
assert.strictEqual(process.env.IOTJS_TEST_EMPTY, '');

fs.writeFileSync('other', 'IOTJS_TEST_OTHER=1');
process.loadEnvFile(pathToFileURL('other'));
assert.strictEqual(process.env.IOTJS_TEST_OTHER, '1');
process.loadEnvFile(Buffer.from('other'));

assert.throws(() => process.loadEnvFile('absent'), { code: 'ENOENT', syscall: 'open', path: 'absent' });
for (const bad of [1, {}, true]) {
  assert.throws(() => process.loadEnvFile(bad), { name: 'TypeError', code: 'ERR_INVALID_ARG_TYPE' });
}
