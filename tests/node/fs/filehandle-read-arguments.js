// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const fs = require('fs');
const os = require('os');
const path = require('path');

// Of FileHandle.read null as the length is the rest of the buffer, and what is no position is the current one.
const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'iotjs-fs-'));
process.on('exit', () => fs.rmSync(dir, { recursive: true, force: true }));
const file = path.join(dir, 'file');
fs.writeFileSync(file, 'abcdef');

let ended = false;
(async () => {
  const handle = await fs.promises.open(file);
  const buffer = Buffer.alloc(4);
  assert.strictEqual((await handle.read(buffer, 1, null, 0)).bytesRead, 3);
  assert.strictEqual(buffer.toString(), '\0abc');
  assert.strictEqual((await handle.read(buffer, 0, 2, 'x')).bytesRead, 2);
  assert.strictEqual((await handle.read(buffer, 2, 2, {})).bytesRead, 2);
  assert.strictEqual(buffer.toString(), 'abcd');
  await handle.close();
  ended = true;
})();
process.on('exit', () => assert(ended));
