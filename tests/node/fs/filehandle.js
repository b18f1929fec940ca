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
let done = false;
(async () => {
  const h = await fs.promises.open(file, 'w+', 0o600);
  assert.strictEqual(typeof h.fd, 'number');
  assert.strictEqual(typeof h.on, 'function');
  assert.strictEqual((await h.stat()).mode & 0o777, 0o600);
  const given = Buffer.from('hello');
  assert.deepStrictEqual({ ...await h.write(given) }, { bytesWritten: 5, buffer: given });
  assert.deepStrictEqual({ ...await h.write(' wörld', null, 'utf8') }, { bytesWritten: 7, buffer: ' wörld' });
  assert.strictEqual((await h.writev([Buffer.from('H')], 0)).bytesWritten, 1);
  assert.strictEqual((await h.read({ buffer: Buffer.alloc(5), position: 0 })).buffer.toString(), 'Hello');
  assert.strictEqual((await h.read(Buffer.alloc(9), 2, 3, 1)).buffer.toString('latin1', 2, 5), 'ell');
  assert.strictEqual((await h.read(Buffer.alloc(4), { position: 0, length: 2 })).bytesRead, 2);
  assert.strictEqual((await h.readv([Buffer.alloc(2), Buffer.alloc(2)], 0)).buffers[1].toString(), 'll');
  assert.strictEqual((await h.read()).bytesRead, 0);
  await h.truncate(5);
  await h.utimes(1, 2);
  await h.chmod(0o640);
  const st = await h.stat({ bigint: true });
  assert.deepStrictEqual([st.size, st.mtimeMs], [5n, 2000n]);
  await h.chown(Number(st.uid), Number(st.gid));
  await h.sync();
  await h.datasync();
  await h.appendFile('!');
  await h.close();
  assert.strictEqual(h.fd, -1);
  assert.strictEqual(await h.close(), undefined);
  await assert.rejects(h.stat(), { code: 'EBADF', syscall: 'fstat', message: 'file closed' });
  await assert.rejects(h.readFile(), { code: 'EBADF', syscall: 'readFile' });

  const again = await fs.promises.open(file, 'r+');
  assert.strictEqual((await again.readFile('latin1')).slice(0, 5), 'Hello');
  await again.writeFile('more');
  let closed = 0;
  again.on('close', () => closed++);
  const reading = again.read(Buffer.alloc(1), 0, 1, 0);
  const closing = again.close();
  assert.strictEqual((await reading).bytesRead, 1);
  await closing;
  assert.strictEqual(closed, 1);

  const by = await fs.promises.open(file, 'w');
  await fs.promises.writeFile(by, 'by handle');
  await by.close();
  const back = await fs.promises.open(file);
  assert.strictEqual(await fs.promises.readFile(back, 'utf8'), 'by handle');
  await assert.rejects(back.read('x'), { code: 'ERR_INVALID_ARG_TYPE' });
  await assert.rejects(back.read(Buffer.alloc(2), { length: 9 }), { code: 'ERR_OUT_OF_RANGE' });
  await assert.rejects(back.write('x'), { code: 'EBADF', syscall: 'write' });
  await back.close();
  await assert.rejects(fs.promises.open(at('none')), { code: 'ENOENT', path: at('none') });
  done = true;
})();
process.on('exit', () => assert.ok(done));
