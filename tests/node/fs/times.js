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
const times = (of = file) => {
  const st = fs.lstatSync(of);
  return [st.atimeMs, st.mtimeMs];
};

assert.strictEqual(fs.utimesSync(file, 1, 2), undefined);
assert.deepStrictEqual(times(), [1000, 2000]);
fs.utimesSync(file, new Date(3000), '4');
assert.deepStrictEqual(times(), [3000, 4000]);
fs.utimesSync(file, 1.5, 2.25);
assert.deepStrictEqual(times(), [1500, 2250]);
fs.utimesSync(file, -1, 1);
assert.ok(Math.abs(times()[0] - Date.now()) < 60000);
const fd = fs.openSync(file, 'r+');
fs.futimesSync(fd, 5, 6);
assert.deepStrictEqual(times(), [5000, 6000]);
fs.symlinkSync('file', at('link'));
fs.lutimesSync(at('link'), 7, 8);
assert.strictEqual(times(at('link'))[1], 8000);
assert.deepStrictEqual(times(), [5000, 6000]);

for (const bad of [undefined, 'x', NaN, {}, Infinity]) {
  assert.throws(() => fs.utimesSync(file, bad, 1), {
    code: 'ERR_INVALID_ARG_TYPE', message: /^The "time" argument must be an instance of Date or an Time in seconds\./,
  });
}
assert.throws(() => fs.utimesSync(file, 1, new Date(NaN)), { code: 'EINVAL', syscall: 'utime' });
assert.throws(() => fs.utimesSync(at('none'), 1, 1), { code: 'ENOENT', syscall: 'utime', path: at('none') });
assert.throws(() => fs.lutimesSync(at('none'), 1, 1), { code: 'ENOENT', syscall: 'lutime' });
assert.throws(() => fs.futimesSync(100000, 1, 1), { code: 'EBADF', syscall: 'futime' });

let calls = 0;
fs.utimes(file, 10, 11, (err) => {
  assert.strictEqual(err, null);
  fs.futimes(fd, 12, 13, (no) => {
    assert.strictEqual(no, null);
    assert.deepStrictEqual(times(), [12000, 13000]);
    fs.closeSync(fd);
    calls++;
  });
});
fs.lutimes(at('link'), 14, 15, (err) => {
  assert.strictEqual(err, null);
  assert.strictEqual(times(at('link'))[1], 15000);
  calls++;
});
process.on('exit', () => assert.strictEqual(calls, 2));
