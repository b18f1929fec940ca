// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const fs = require('fs');
const os = require('os');
const path = require('path');

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'iotjs-fs-'));
process.on('exit', () => fs.rmSync(dir, { recursive: true, force: true }));
const at = (...names) => path.join(dir, ...names);

const file = at('file');
fs.writeFileSync(file, 'x');
fs.chmodSync(file, 0o600);

assert.strictEqual(fs.accessSync(file), undefined);
fs.accessSync(file, fs.constants.R_OK | fs.W_OK);
assert.throws(() => fs.accessSync(file, fs.X_OK), { code: 'EACCES', errno: -os.constants.errno.EACCES, syscall: 'access', path: file });
assert.throws(() => fs.accessSync(at('none')), { code: 'ENOENT', message: `ENOENT: no such file or directory, access '${at('none')}'` });
assert.throws(() => fs.accessSync(file, 8), { code: 'ERR_OUT_OF_RANGE' });
assert.throws(() => fs.accessSync(file, 'r'), { code: 'ERR_INVALID_ARG_TYPE' });

let calls = 0;
fs.access(file, (err) => {
  assert.strictEqual(err, null);
  calls++;
});
fs.access(at('none'), fs.F_OK, (err) => {
  assert.strictEqual(err.code, 'ENOENT');
  calls++;
});
fs.promises.access(at('none')).then(assert.fail, (err) => {
  assert.strictEqual(err.syscall, 'access');
  calls++;
});
process.on('exit', () => assert.strictEqual(calls, 3));
