// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const fs = require('fs');
const os = require('os');
const path = require('path');

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'iotjs-fs-'));
process.on('exit', () => fs.rmSync(dir, { recursive: true, force: true }));
const at = (...names) => path.join(dir, ...names);

const c = fs.constants;
assert.deepStrictEqual([fs.F_OK, fs.R_OK, fs.W_OK, fs.X_OK], [0, 4, 2, 1]);
assert.deepStrictEqual([c.F_OK, c.R_OK, c.W_OK, c.X_OK], [0, 4, 2, 1]);
assert.deepStrictEqual([c.O_RDONLY, c.O_WRONLY, c.O_RDWR], [0, 1, 2]);
assert.deepStrictEqual([c.COPYFILE_EXCL, c.COPYFILE_FICLONE, c.COPYFILE_FICLONE_FORCE], [1, 2, 4]);
assert.deepStrictEqual([c.S_IFMT, c.S_IFREG, c.S_IFDIR, c.S_IFLNK], [0o170000, 0o100000, 0o040000, 0o120000]);
assert.strictEqual(c.S_IRWXU | c.S_IRWXG | c.S_IRWXO, 0o777);
assert.strictEqual(c.UV_DIRENT_DIR, 2);
for (const name of ['O_CREAT', 'O_EXCL', 'O_TRUNC', 'O_APPEND']) assert.ok(c[name] > 0, name);
assert.throws(() => { c.F_OK = 5; }, TypeError);
assert.throws(() => { fs.F_OK = 5; }, TypeError);
const fd = fs.openSync(at('new'), c.O_CREAT | c.O_EXCL | c.O_RDWR, 0o600);
fs.closeSync(fd);
assert.throws(() => fs.openSync(at('new'), c.O_CREAT | c.O_EXCL), { code: 'EEXIST' });
