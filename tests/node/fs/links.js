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
fs.writeFileSync(file, 'text');

assert.strictEqual(fs.linkSync(file, at('hard')), undefined);
assert.strictEqual(fs.statSync(at('hard')).ino, fs.statSync(file).ino);
assert.strictEqual(fs.statSync(file).nlink, 2);
assert.throws(() => fs.linkSync(at('none'), at('b')), {
  code: 'ENOENT', syscall: 'link', path: at('none'), dest: at('b'),
  message: `ENOENT: no such file or directory, link '${at('none')}' -> '${at('b')}'`,
});

assert.strictEqual(fs.symlinkSync('file', at('soft'), 'file'), undefined);
assert.strictEqual(fs.readlinkSync(at('soft')), 'file');
assert.strictEqual(fs.readlinkSync(at('soft'), 'buffer').toString(), 'file');
assert.strictEqual(fs.readFileSync(at('soft'), 'utf8'), 'text');
assert.throws(() => fs.symlinkSync('file', at('soft')), { code: 'EEXIST', syscall: 'symlink', path: 'file', dest: at('soft') });
assert.throws(() => fs.symlinkSync('file', at('z'), 'zz'), {
  code: 'ERR_FS_INVALID_SYMLINK_TYPE', message: 'Symlink type must be one of "dir", "file", or "junction". Received "zz"',
});
assert.throws(() => fs.readlinkSync(file), { code: 'EINVAL', syscall: 'readlink', path: file });

fs.mkdirSync(at('d', 'e'), { recursive: true });
fs.symlinkSync(path.join('d', 'e'), at('to-e'));
fs.symlinkSync(at('file'), at('d', 'e', 'up'));
const real = fs.realpathSync(dir);
assert.strictEqual(fs.realpathSync(at('to-e', '..', 'd', 'e', '.', 'up')), path.join(real, 'file'));
assert.strictEqual(fs.realpathSync.native(at('to-e', 'up')), path.join(real, 'file'));
assert.strictEqual(fs.realpathSync('/'), '/');
assert.ok(Buffer.isBuffer(fs.realpathSync(file, 'buffer')));
assert.throws(() => fs.realpathSync(at('none', 'x')), { code: 'ENOENT', syscall: 'lstat', path: path.join(real, 'none') });
assert.throws(() => fs.realpathSync.native(at('none')), { code: 'ENOENT', syscall: 'realpath', path: at('none') });
fs.symlinkSync('loop', at('loop'));
assert.throws(() => fs.realpathSync(at('loop')), { code: 'ELOOP', syscall: 'stat' });
assert.throws(() => fs.openSync(at('loop')), { code: 'ELOOP', syscall: 'open' });

let calls = 0;
const ok = (check) => (err, value) => {
  assert.strictEqual(err, null);
  check(value);
  calls++;
};
fs.link(file, at('hard2'), ok(() => assert.ok(fs.existsSync(at('hard2')))));
fs.symlink('file', at('soft2'), ok(() => assert.strictEqual(fs.readlinkSync(at('soft2')), 'file')));
fs.symlink('d', at('soft3'), 'dir', ok(() => assert.ok(fs.statSync(at('soft3')).isDirectory())));
fs.readlink(at('soft'), ok((target) => assert.strictEqual(target, 'file')));
fs.realpath(at('to-e'), ok((p) => assert.strictEqual(p, path.join(real, 'd', 'e'))));
fs.realpath.native(at('to-e'), ok((p) => assert.strictEqual(p, path.join(real, 'd', 'e'))));
fs.realpath(at('none'), (err) => { assert.strictEqual(err.code, 'ENOENT'); calls++; });
process.on('exit', () => assert.strictEqual(calls, 7));
