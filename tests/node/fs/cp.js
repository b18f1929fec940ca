// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const fs = require('fs');
const os = require('os');
const path = require('path');

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'iotjs-fs-'));
process.on('exit', () => fs.rmSync(dir, { recursive: true, force: true }));
const at = (...names) => path.join(dir, ...names);

const tree = at('tree');
fs.mkdirSync(path.join(tree, 'sub', 'empty'), { recursive: true });
fs.writeFileSync(path.join(tree, 'a'), 'A');
fs.writeFileSync(path.join(tree, 'sub', 'b'), 'B');
fs.symlinkSync(path.join('sub', 'b'), path.join(tree, 'link'));
fs.utimesSync(path.join(tree, 'a'), 1000, 2000);
const names = (where) => fs.readdirSync(where, { recursive: true }).sort();

assert.strictEqual(fs.cpSync(tree, at('c1'), { recursive: true }), undefined);
assert.deepStrictEqual(names(at('c1')), names(tree));
assert.strictEqual(fs.readlinkSync(at('c1', 'link')), path.join(tree, 'sub', 'b'));
fs.cpSync(tree, at('c2'), { recursive: true, verbatimSymlinks: true, preserveTimestamps: true });
assert.strictEqual(fs.readlinkSync(at('c2', 'link')), path.join('sub', 'b'));
assert.strictEqual(fs.statSync(at('c2', 'a')).mtimeMs, 2000000);
fs.cpSync(tree, at('c3'), { recursive: true, dereference: true });
assert.ok(fs.lstatSync(at('c3', 'link')).isFile());
fs.cpSync(tree, at('c4'), { recursive: true, filter: (src, dest) => src !== path.join(tree, 'sub') && dest.startsWith(dir) });
assert.deepStrictEqual(names(at('c4')), ['a', 'link']);
fs.cpSync(path.join(tree, 'a'), at('new', 'deep', 'file'));
assert.strictEqual(fs.readFileSync(at('new', 'deep', 'file'), 'utf8'), 'A');

fs.rmSync(at('c1', 'link'));
fs.writeFileSync(at('c1', 'a'), 'kept');
fs.cpSync(tree, at('c1'), { recursive: true, force: false });
assert.strictEqual(fs.readFileSync(at('c1', 'a'), 'utf8'), 'kept');
assert.throws(() => fs.cpSync(path.join(tree, 'a'), at('c1', 'a'), { force: false, errorOnExist: true }), { code: 'ERR_FS_CP_EEXIST' });
fs.cpSync(path.join(tree, 'a'), at('c1', 'a'));
assert.strictEqual(fs.readFileSync(at('c1', 'a'), 'utf8'), 'A');

const refuses = (code, ...args) => assert.throws(() => fs.cpSync(...args), { code });
refuses('ERR_FS_EISDIR', tree, at('x'));
refuses('ERR_FS_CP_EINVAL', tree, path.join(tree, 'sub', 'in'), { recursive: true });
refuses('ERR_FS_CP_EINVAL', path.join(tree, 'a'), path.join(tree, 'a'));
refuses('ERR_FS_CP_NON_DIR_TO_DIR', path.join(tree, 'a'), at('c1'));
refuses('ERR_FS_CP_DIR_TO_NON_DIR', tree, at('c1', 'a'), { recursive: true });
refuses('ENOENT', at('none'), at('x'));
refuses('ERR_INVALID_ARG_TYPE', tree, at('x'), 5);
refuses('ERR_INVALID_ARG_TYPE', tree, at('x'), { filter: 5 });
refuses('ERR_INVALID_ARG_TYPE', tree, at('x'), { force: 1 });
refuses('ERR_OUT_OF_RANGE', tree, at('x'), { mode: 9 });
assert.throws(() => fs.cpSync(tree, at('x')), {
  name: 'SystemError', message: `Path is a directory: cp returned EISDIR (${tree} is a directory (not copied)) ${tree}`,
});

let done = 0;
fs.cp(tree, at('c5'), { recursive: true }, (err) => {
  assert.strictEqual(err, null);
  assert.deepStrictEqual(names(at('c5')), names(tree));
  done++;
});
fs.cp(tree, at('c6'), (err) => { assert.strictEqual(err.code, 'ERR_FS_EISDIR'); done++; });
(async () => {
  await fs.promises.cp(tree, at('c7'), { recursive: true, filter: async (src) => !src.endsWith('link') });
  assert.deepStrictEqual(names(at('c7')), names(tree).filter((n) => n !== 'link'));
  await assert.rejects(fs.promises.cp(tree, at('c8')), { code: 'ERR_FS_EISDIR' });
  done++;
})();
process.on('exit', () => assert.strictEqual(done, 3));
