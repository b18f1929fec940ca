// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const fs = require('fs');
const os = require('os');
const path = require('path');

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'iotjs-fs-'));
process.on('exit', () => fs.rmSync(dir, { recursive: true, force: true }));
const at = (...names) => path.join(dir, ...names);

const fsp = require('fs/promises');
assert.strictEqual(fsp, fs.promises);
assert.strictEqual(fsp.constants, fs.constants);
const file = at('file');
const refused = (promise, expected) => assert.rejects(promise, expected);

let done = false;
(async () => {
  assert.strictEqual(await fsp.writeFile(file, 'hello'), undefined);
  await fsp.appendFile(file, Buffer.from(' world'));
  assert.strictEqual(await fsp.readFile(file, 'utf8'), 'hello world');
  assert.strictEqual((await fsp.readFile(file)).length, 11);
  assert.strictEqual(await fsp.access(file), undefined);
  assert.ok((await fsp.stat(file)) instanceof fs.Stats);
  assert.strictEqual((await fsp.stat(file, { bigint: true })).size, 11n);
  assert.ok((await fsp.statfs(dir)).bsize > 0);
  await fsp.truncate(file, 5);
  await fsp.chmod(file, 0o600);
  await fsp.utimes(file, 1, 2);
  const st = await fsp.lstat(file);
  assert.deepStrictEqual([st.size, st.mode & 0o777, st.mtimeMs], [5, 0o600, 2000]);
  await fsp.chown(file, st.uid, st.gid);
  await fsp.link(file, at('hard'));
  await fsp.symlink('file', at('soft'));
  await fsp.lchown(at('soft'), st.uid, st.gid);
  await fsp.lutimes(at('soft'), 3, 4);
  assert.strictEqual(await fsp.readlink(at('soft')), 'file');
  assert.strictEqual(await fsp.realpath(at('soft')), path.join(fs.realpathSync(dir), 'file'));
  await fsp.copyFile(file, at('copy'));
  await fsp.rename(at('copy'), at('moved'));
  assert.strictEqual(await fsp.mkdir(at('m')), undefined);
  assert.strictEqual(await fsp.mkdir(at('n', 'o'), { recursive: true }), at('n'));
  assert.ok((await fsp.mkdtemp(at('t-'))).startsWith(at('t-')));
  assert.deepStrictEqual((await fsp.readdir(dir)).filter((n) => !n.startsWith('t-')), ['file', 'hard', 'm', 'moved', 'n', 'soft']);
  await fsp.rmdir(at('m'));
  await fsp.rm(at('n'), { recursive: true });
  await fsp.unlink(at('moved'));
  assert.ok(!fs.existsSync(at('n')));

  await refused(fsp.readFile(at('none')), { code: 'ENOENT', syscall: 'open', path: at('none') });
  await refused(fsp.stat(at('none'), { throwIfNoEntry: false }), { code: 'ENOENT' });
  await refused(fsp.realpath(at('none')), { code: 'ENOENT', syscall: 'realpath' });
  await refused(fsp.rm(dir), { code: 'ERR_FS_EISDIR' });
  await refused(fsp.lchmod(file, 0o600), { code: 'ERR_METHOD_NOT_IMPLEMENTED' });
  await refused(fsp.writeFile(file, 5), { code: 'ERR_INVALID_ARG_TYPE' });
  await refused(fsp.readFile({}), { code: 'ERR_INVALID_ARG_TYPE' });
  for (const name of Object.keys(fsp)) {
    if (name === 'constants' || name === 'watch') continue;
    const promise = fsp[name]();
    assert.ok(promise instanceof Promise, name);
    await promise.then(() => assert.fail(name), () => {});
  }
  done = true;
})();
process.on('exit', () => assert.ok(done));
