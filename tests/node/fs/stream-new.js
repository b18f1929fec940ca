// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const fs = require('fs');
const os = require('os');
const path = require('path');

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'iotjs-fs-'));
process.on('exit', () => fs.rmSync(dir, { recursive: true, force: true }));
const at = (...names) => path.join(dir, ...names);

// createReadStream and createWriteStream may be called with new.
const out = new fs.createWriteStream(at('file'));
assert.ok(out instanceof fs.WriteStream);
out.end('text', () => {
  const read = new fs.createReadStream(at('file'), 'utf8');
  assert.ok(read instanceof fs.ReadStream);
  let text = '';
  read.on('data', (piece) => { text += piece; });
  read.on('end', () => assert.strictEqual(text, 'text'));
});
for (const name of ['createReadStream', 'createWriteStream']) {
  const { value, writable } = Object.getOwnPropertyDescriptor(fs, name);
  assert.deepStrictEqual([value.name, value.length, writable], [name, 2, true]);
}
