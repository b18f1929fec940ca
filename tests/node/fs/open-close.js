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
const open = (flags) => {
  const fd = fs.openSync(file, flags);
  assert.strictEqual(typeof fd, 'number');
  assert.strictEqual(fs.closeSync(fd), undefined);
};

assert.throws(() => fs.openSync(file), { code: 'ENOENT', syscall: 'open', path: file });
for (const flags of ['w', 'r', 'rs', 'sr', 'r+', 'rs+', 'sr+', 'w+', 'a', 'a+', 'as', 'sa', 'as+', 'sa+']) open(flags);
for (const flags of ['wx', 'xw', 'wx+', 'xw+', 'ax', 'xa', 'ax+', 'xa+']) {
  assert.throws(() => fs.openSync(file, flags), { code: 'EEXIST' });
  fs.unlinkSync(file);
  open(flags);
}
open(fs.constants.O_RDONLY);
open(undefined);
open(null);

const made = at('mode');
fs.closeSync(fs.openSync(made, 'w', '0600'));
assert.strictEqual(fs.statSync(made).mode & 0o777, 0o600);

for (const flags of ['k', '', 'rw', {}]) {
  assert.throws(() => fs.openSync(file, flags), { name: 'TypeError', code: 'ERR_INVALID_ARG_VALUE' });
}
assert.throws(() => fs.openSync(file, 1.5), { code: 'ERR_OUT_OF_RANGE' });
assert.throws(() => fs.openSync(file, 'r', '9'), {
  code: 'ERR_INVALID_ARG_VALUE',
  message: "The argument 'mode' must be a 32-bit unsigned integer or an octal string. Received '9'",
});
assert.throws(() => fs.openSync(file, 'r', {}), { code: 'ERR_INVALID_ARG_TYPE' });

assert.throws(() => fs.closeSync(), { code: 'ERR_INVALID_ARG_TYPE' });
assert.throws(() => fs.closeSync(-1), {
  name: 'RangeError', code: 'ERR_OUT_OF_RANGE',
  message: 'The value of "fd" is out of range. It must be >= 0 && <= 2147483647. Received -1',
});
assert.throws(() => fs.closeSync(100000), { code: 'EBADF', syscall: 'close', message: 'EBADF: bad file descriptor, close' });
assert.throws(() => fs.close(1, 5), { code: 'ERR_INVALID_ARG_TYPE' });

let calls = 0;
fs.open(file, (err, fd) => {
  assert.strictEqual(err, null);
  fs.close(fd, (...args) => {
    assert.deepStrictEqual(args, [null]);
    fs.close(fd, (again) => { // nothing else was opened in the meantime, which would have the number
      assert.strictEqual(again.code, 'EBADF');
      calls++;
      unheard();
    });
  });
});
function unheard() {
  fs.open(file, 'r', (err, fd) => {
    fs.close(fd);
    calls++;
  });
}
fs.open(at('none'), 'r', 0o666, (...args) => {
  assert.strictEqual(args.length, 1);
  assert.strictEqual(args[0].code, 'ENOENT');
  calls++;
});
process.on('exit', () => assert.strictEqual(calls, 3));
