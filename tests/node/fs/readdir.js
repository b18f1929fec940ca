// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const fs = require('fs');
const os = require('os');
const path = require('path');

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'iotjs-fs-'));
process.on('exit', () => fs.rmSync(dir, { recursive: true, force: true }));
const at = (...names) => path.join(dir, ...names);

fs.mkdirSync(at('d', 'sub', 'deep'), { recursive: true });
fs.writeFileSync(at('d', 'b'), '');
fs.writeFileSync(at('d', 'a'), '');
fs.writeFileSync(at('d', 'sub', 'x'), '');
fs.symlinkSync('a', at('d', 'l'));
const d = at('d');

assert.deepStrictEqual(fs.readdirSync(d), ['a', 'b', 'l', 'sub']);
assert.deepStrictEqual(fs.readdirSync(at('d', 'sub', 'deep')), []);
assert.deepStrictEqual(fs.readdirSync(d, 'hex'), ['61', '62', '6c', '737562']);
const buffers = fs.readdirSync(d, { encoding: 'buffer' });
assert.ok(buffers.every(Buffer.isBuffer));
assert.strictEqual(buffers[3].toString(), 'sub');
assert.deepStrictEqual(fs.readdirSync(d, { recursive: true }).sort(),
  ['a', 'b', 'l', 'sub', path.join('sub', 'deep'), path.join('sub', 'x')]);

const entries = fs.readdirSync(d, { withFileTypes: true });
assert.ok(entries.every((e) => e instanceof fs.Dirent && e.path === d && e.parentPath === d));
assert.deepStrictEqual(entries.map((e) => [e.name, e.isFile(), e.isDirectory(), e.isSymbolicLink()]), [
  ['a', true, false, false], ['b', true, false, false], ['l', false, false, true], ['sub', false, true, false],
]);
assert.deepStrictEqual(
  ['isFIFO', 'isSocket', 'isBlockDevice', 'isCharacterDevice'].map((is) => entries[0][is]()), [false, false, false, false]);
const deep = fs.readdirSync(d, { withFileTypes: true, recursive: true });
assert.ok(deep.some((e) => e.name === 'x' && e.parentPath === at('d', 'sub')));
assert.strictEqual(new fs.Dirent('n', fs.constants.UV_DIRENT_FIFO, 'p').isFIFO(), true);

assert.throws(() => fs.readdirSync(at('none')), { code: 'ENOENT', syscall: 'scandir', path: at('none') });
assert.throws(() => fs.readdirSync(at('d', 'a')), { code: 'ENOTDIR', syscall: 'scandir' });
assert.throws(() => fs.readdirSync(d, { encoding: 'zz' }), { code: 'ERR_INVALID_ARG_VALUE' });
assert.throws(() => fs.readdirSync(d, { recursive: 5 }), { code: 'ERR_INVALID_ARG_TYPE' });

let calls = 0;
fs.readdir(d, (err, names) => { assert.deepStrictEqual(names, ['a', 'b', 'l', 'sub']); calls++; });
fs.readdir(d, { withFileTypes: true }, (err, list) => { assert.strictEqual(list[3].isDirectory(), true); calls++; });
fs.readdir(at('none'), (err, names) => { assert.deepStrictEqual([err.code, names], ['ENOENT', undefined]); calls++; });
process.on('exit', () => assert.strictEqual(calls, 3));
