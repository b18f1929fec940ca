// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const fs = require('fs');
const os = require('os');
const path = require('path');

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'iotjs-fs-'));
process.on('exit', () => fs.rmSync(dir, { recursive: true, force: true }));
const at = (...names) => path.join(dir, ...names);

const { promisify } = require('util');
const file = at('file');
fs.writeFileSync(file, 'abc');

let done = false;
(async () => {
  const fd = await promisify(fs.open)(file, 'r+');
  const buffer = Buffer.alloc(4);
  assert.deepStrictEqual({ ...await promisify(fs.read)(fd, buffer, 0, 4, 0) }, { bytesRead: 3, buffer });
  assert.strictEqual((await promisify(fs.write)(fd, 'x', 0)).bytesWritten, 1);
  assert.strictEqual((await promisify(fs.readv)(fd, [buffer], 0)).bytesRead, 3);
  assert.strictEqual((await promisify(fs.writev)(fd, [buffer], 0)).bytesWritten, 4);
  await promisify(fs.close)(fd);
  assert.strictEqual(await promisify(fs.exists)(file), true);
  assert.strictEqual(await promisify(fs.exists)(at('none')), false);
  assert.ok((await promisify(fs.stat)(file)).isFile());
  await assert.rejects(promisify(fs.readFile)(at('none')), { code: 'ENOENT' });
  done = true;
})();
process.on('exit', () => assert.ok(done));
