// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const fs = require('fs');
const os = require('os');
const path = require('path');

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'iotjs-fs-'));
process.on('exit', () => fs.rmSync(dir, { recursive: true, force: true }));
const at = (...names) => path.join(dir, ...names);

const { COPYFILE_EXCL, COPYFILE_FICLONE } = fs.constants;
fs.writeFileSync(at('a'), 'content');
fs.chmodSync(at('a'), 0o640);

assert.strictEqual(fs.renameSync(at('a'), at('b')), undefined);
assert.ok(!fs.existsSync(at('a')));
assert.throws(() => fs.renameSync(at('a'), at('c')), { code: 'ENOENT', syscall: 'rename', path: at('a'), dest: at('c') });

assert.strictEqual(fs.copyFileSync(at('b'), at('c')), undefined);
assert.strictEqual(fs.readFileSync(at('c'), 'utf8'), 'content');
assert.strictEqual(fs.statSync(at('c')).mode & 0o777, 0o640);
fs.writeFileSync(at('long'), 'x'.repeat(100));
fs.copyFileSync(at('b'), at('long'), COPYFILE_FICLONE);
assert.strictEqual(fs.readFileSync(at('long'), 'utf8'), 'content');
fs.copyFileSync(at('b'), at('b'));
assert.strictEqual(fs.readFileSync(at('b'), 'utf8'), 'content');
fs.writeFileSync(at('big'), Buffer.alloc(700000, 'xyz'));
fs.copyFileSync(at('big'), at('big2'));
assert.ok(fs.readFileSync(at('big')).equals(fs.readFileSync(at('big2'))));

assert.throws(() => fs.copyFileSync(at('b'), at('c'), COPYFILE_EXCL), {
  code: 'EEXIST', syscall: 'copyfile', message: `EEXIST: file already exists, copyfile '${at('b')}' -> '${at('c')}'`,
});
assert.throws(() => fs.copyFileSync(at('none'), at('n')), { code: 'ENOENT', syscall: 'copyfile' });
assert.ok(!fs.existsSync(at('n')));
assert.throws(() => fs.copyFileSync(at('b'), at('c'), 9), { code: 'ERR_OUT_OF_RANGE' });
assert.throws(() => fs.copyFileSync(at('b')), { code: 'ERR_INVALID_ARG_TYPE', message: /^The "dest" argument/ });

let calls = 0;
fs.copyFile(at('b'), at('d'), (err) => {
  assert.strictEqual(err, null);
  fs.rename(at('d'), at('e'), (no) => {
    assert.strictEqual(no, null);
    assert.strictEqual(fs.readFileSync(at('e'), 'utf8'), 'content');
    calls++;
  });
});
fs.copyFile(at('b'), at('c'), COPYFILE_EXCL, (err) => { assert.strictEqual(err.code, 'EEXIST'); calls++; });
fs.rename(at('none'), at('x'), (err) => { assert.strictEqual(err.dest, at('x')); calls++; });
process.on('exit', () => assert.strictEqual(calls, 3));
