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
fs.writeFileSync(file, 'hello world');
const size = () => fs.statSync(file).size;

assert.strictEqual(fs.truncateSync(file, 5), undefined);
assert.strictEqual(fs.readFileSync(file, 'utf8'), 'hello');
fs.truncateSync(file, 7);
assert.strictEqual(fs.readFileSync(file, 'latin1'), 'hello\0\0');
fs.truncateSync(file);
assert.strictEqual(size(), 0);
const fd = fs.openSync(file, 'r+');
fs.ftruncateSync(fd, 9);
assert.strictEqual(size(), 9);
fs.ftruncateSync(fd, -3);
assert.strictEqual(size(), 0);
assert.strictEqual(fs.fsyncSync(fd), undefined);
assert.strictEqual(fs.fdatasyncSync(fd), undefined);

assert.throws(() => fs.truncateSync(at('none')), { code: 'ENOENT', syscall: 'open' });
assert.throws(() => fs.truncateSync(file, 'x'), { code: 'ERR_INVALID_ARG_TYPE' });
assert.throws(() => fs.ftruncateSync(fd, 1.5), { code: 'ERR_OUT_OF_RANGE' });
assert.throws(() => fs.ftruncateSync(100000, 1), { code: 'EBADF', syscall: 'ftruncate' });
assert.throws(() => fs.fsyncSync(100000), { code: 'EBADF', syscall: 'fsync' });
assert.throws(() => fs.fdatasyncSync('x'), { code: 'ERR_INVALID_ARG_TYPE' });

let calls = 0;
fs.truncate(file, 4, (err) => {
  assert.strictEqual(err, null);
  assert.strictEqual(size(), 4);
  fs.ftruncate(fd, (no) => {
    assert.strictEqual(no, null);
    assert.strictEqual(size(), 0);
    fs.fsync(fd, (e1) => fs.fdatasync(fd, (e2) => {
      assert.deepStrictEqual([e1, e2], [null, null]);
      fs.closeSync(fd);
      calls++;
    }));
  });
});
fs.fsync(100000, (err) => { assert.strictEqual(err.code, 'EBADF'); calls++; });
process.on('exit', () => assert.strictEqual(calls, 2));
