// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const fs = require('fs');
const os = require('os');
const path = require('path');

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'iotjs-fs-'));
process.on('exit', () => fs.rmSync(dir, { recursive: true, force: true }));
const at = (...names) => path.join(dir, ...names);

const tree = (name) => {
  fs.mkdirSync(at(name, 'b', 'c'), { recursive: true });
  fs.writeFileSync(at(name, 'b', 'f'), 'x');
  fs.symlinkSync(dir, at(name, 'b', 'link'));
  return at(name);
};

fs.mkdirSync(at('empty'));
assert.strictEqual(fs.rmdirSync(at('empty')), undefined);
const full = tree('full');
assert.throws(() => fs.rmdirSync(full), { code: 'ENOTEMPTY', syscall: 'rmdir', path: full });
assert.throws(() => fs.rmdirSync(at('full', 'b', 'f')), { code: 'ENOTDIR' });
assert.throws(() => fs.rmdirSync(at('none')), { code: 'ENOENT' });

assert.throws(() => fs.rmSync(full), {
  name: 'SystemError', code: 'ERR_FS_EISDIR', syscall: 'rm', path: full,
  message: `Path is a directory: rm returned EISDIR (is a directory) ${full}`,
});
assert.throws(() => fs.rmSync(at('none')), { code: 'ENOENT', syscall: 'lstat' });
assert.strictEqual(fs.rmSync(at('none'), { force: true }), undefined);
fs.rmSync(full, { recursive: true, maxRetries: 2, retryDelay: 1 });
assert.ok(!fs.existsSync(full) && fs.existsSync(dir));
fs.writeFileSync(at('f'), '');
fs.rmSync(at('f'));
assert.throws(() => fs.rmSync(full, { recursive: 'x' }), { code: 'ERR_INVALID_ARG_TYPE' });
assert.throws(() => fs.rmSync(full, { maxRetries: -1 }), { code: 'ERR_OUT_OF_RANGE' });

fs.writeFileSync(at('f'), '');
assert.strictEqual(fs.unlinkSync(at('f')), undefined);
assert.throws(() => fs.unlinkSync(at('f')), { code: 'ENOENT', syscall: 'unlink', path: at('f') });

let calls = 0;
fs.rm(tree('r1'), { recursive: true }, (...args) => {
  assert.deepStrictEqual(args, [null]);
  assert.ok(!fs.existsSync(at('r1')));
  calls++;
});
fs.rm(tree('r2'), (err) => { assert.strictEqual(err.code, 'ERR_FS_EISDIR'); calls++; });
fs.mkdirSync(at('d'));
fs.rmdir(at('d'), (err) => { assert.strictEqual(err, null); calls++; });
fs.rmdir(at('none'), (err) => { assert.strictEqual(err.code, 'ENOENT'); calls++; });
fs.writeFileSync(at('u'), '');
fs.unlink(at('u'), (err) => { assert.strictEqual(err, null); calls++; });
process.on('exit', () => assert.strictEqual(calls, 5));
