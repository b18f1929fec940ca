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
fs.writeFileSync(file, 'hello');
const link = at('link');
fs.symlinkSync('file', link);

const st = fs.statSync(file);
assert.ok(st instanceof fs.Stats);
assert.deepStrictEqual(Object.keys(st), [
  'dev', 'mode', 'nlink', 'uid', 'gid', 'rdev', 'blksize', 'ino', 'size', 'blocks',
  'atimeMs', 'mtimeMs', 'ctimeMs', 'birthtimeMs', 'atime', 'mtime', 'ctime', 'birthtime',
]);
assert.strictEqual(st.size, 5);
assert.strictEqual(st.mode & fs.constants.S_IFMT, fs.constants.S_IFREG);
assert.ok(st.mtime instanceof Date);
assert.strictEqual(st.mtime, st.mtime);
assert.strictEqual(st.mtime.getTime(), Math.round(st.mtimeMs));
assert.ok(Math.abs(Date.now() - st.mtimeMs) < 60000);
assert.deepStrictEqual(
  [st.isFile(), st.isDirectory(), st.isSymbolicLink(), st.isFIFO(), st.isSocket(), st.isBlockDevice(), st.isCharacterDevice()],
  [true, false, false, false, false, false, false]);
assert.ok(fs.statSync(dir).isDirectory());
assert.ok(fs.statSync(link).isFile());
assert.ok(fs.lstatSync(link).isSymbolicLink());
assert.ok(fs.statSync(os.devNull).isCharacterDevice());

st.size = 7;
st.extra = 1;
delete st.ino;
assert.deepStrictEqual([st.size, st.extra, st.ino, 'ino' in st], [7, 1, undefined, false]);
assert.strictEqual(JSON.parse(JSON.stringify(st)).size, 7);

const big = fs.statSync(file, { bigint: true });
assert.ok(!(big instanceof fs.Stats));
assert.strictEqual(big.size, 5n);
assert.strictEqual(big.mtimeMs, big.mtimeNs / 1000000n);
assert.ok(big.isFile());
assert.ok(Object.keys(big).includes('birthtimeNs'));

const fd = fs.openSync(file);
assert.strictEqual(fs.fstatSync(fd).ino, fs.statSync(file).ino);
assert.strictEqual(fs.fstatSync(fd, { bigint: true }).size, 5n);
fs.closeSync(fd);
assert.throws(() => fs.fstatSync(100000), { code: 'EBADF', syscall: 'fstat' });

assert.throws(() => fs.statSync(at('none')), { code: 'ENOENT', syscall: 'stat', path: at('none') });
assert.throws(() => fs.lstatSync(at('none')), { code: 'ENOENT', syscall: 'lstat' });
assert.strictEqual(fs.statSync(at('none'), { throwIfNoEntry: false }), undefined);
assert.throws(() => fs.statSync(path.join(file, 'x'), { throwIfNoEntry: false }), { code: 'ENOTDIR' });
assert.strictEqual(new fs.Stats(1, 0o100644).isFile(), true);

const space = fs.statfsSync(dir);
assert.deepStrictEqual(Object.keys(space), ['type', 'bsize', 'blocks', 'bfree', 'bavail', 'files', 'ffree']);
assert.ok(space.bsize > 0 && space.blocks >= space.bfree);
assert.strictEqual(typeof fs.statfsSync(dir, { bigint: true }).blocks, 'bigint');
assert.throws(() => fs.statfsSync(at('none')), { code: 'ENOENT', syscall: 'statfs' });

let calls = 0;
const own = fs.openSync(file);
fs.stat(file, (err, s) => { assert.ok(s.isFile()); calls++; });
fs.stat(file, { bigint: true }, (err, s) => { assert.strictEqual(s.size, 5n); calls++; });
fs.lstat(link, (err, s) => { assert.ok(s.isSymbolicLink()); calls++; });
fs.fstat(own, (err, s) => { assert.strictEqual(s.size, 5); fs.closeSync(own); calls++; });
fs.statfs(dir, (err, s) => { assert.ok(s.bsize > 0); calls++; });
fs.stat(at('none'), (err, s) => { assert.deepStrictEqual([err.code, s], ['ENOENT', undefined]); calls++; });
process.on('exit', () => assert.strictEqual(calls, 6));
