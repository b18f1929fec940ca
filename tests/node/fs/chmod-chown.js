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
fs.writeFileSync(file, '');
const mode = () => fs.statSync(file).mode & 0o7777;
const { uid, gid } = fs.statSync(file);

assert.strictEqual(fs.chmodSync(file, 0o600), undefined);
assert.strictEqual(mode(), 0o600);
fs.chmodSync(file, '0444');
assert.strictEqual(mode(), 0o444);
const fd = fs.openSync(file);
fs.fchmodSync(fd, 0o640);
assert.strictEqual(mode(), 0o640);
assert.throws(() => fs.chmodSync(file, 'x'), { code: 'ERR_INVALID_ARG_VALUE' });
assert.throws(() => fs.chmodSync(file), { code: 'ERR_INVALID_ARG_TYPE' });
assert.throws(() => fs.chmodSync(file, 2 ** 33), { code: 'ERR_OUT_OF_RANGE' });
assert.throws(() => fs.chmodSync(at('none'), 0o600), { code: 'ENOENT', syscall: 'chmod', path: at('none') });
assert.throws(() => fs.fchmodSync(100000, 0o600), { code: 'EBADF', syscall: 'fchmod' });

assert.strictEqual(fs.chownSync(file, uid, gid), undefined);
fs.fchownSync(fd, uid, gid);
fs.symlinkSync('nowhere', at('link'));
fs.lchownSync(at('link'), uid, gid);
fs.chownSync(file, -1, -1);
assert.strictEqual(fs.statSync(file).uid, uid);
assert.throws(() => fs.chownSync(file, -2, gid), {
  code: 'ERR_OUT_OF_RANGE', message: 'The value of "uid" is out of range. It must be >= -1 && <= 4294967295. Received -2',
});
assert.throws(() => fs.chownSync(file, uid), { code: 'ERR_INVALID_ARG_TYPE' });
assert.throws(() => fs.chownSync(at('link'), uid, gid), { code: 'ENOENT', syscall: 'chown' });
assert.throws(() => fs.lchownSync(at('none'), uid, gid), { code: 'ENOENT', syscall: 'lchown' });
assert.throws(() => fs.fchownSync(100000, uid, gid), { code: 'EBADF', syscall: 'fchown' });

let calls = 0;
const ok = (err) => {
  assert.strictEqual(err, null);
  calls++;
};
fs.chmod(file, '600', (err) => {
  ok(err);
  assert.strictEqual(mode(), 0o600);
  fs.fchmod(fd, 0o400, (no) => {
    ok(no);
    assert.strictEqual(mode(), 0o400);
    fs.fchown(fd, uid, gid, (e) => {
      ok(e);
      fs.closeSync(fd);
    });
  });
});
fs.chown(file, uid, gid, ok);
fs.lchown(at('link'), uid, gid, ok);
fs.chmod(at('none'), 0o600, (err) => { assert.strictEqual(err.code, 'ENOENT'); calls++; });
process.on('exit', () => assert.strictEqual(calls, 6));
