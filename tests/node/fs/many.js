// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const fs = require('fs');
const os = require('os');
const path = require('path');

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'iotjs-fs-'));
process.on('exit', () => fs.rmSync(dir, { recursive: true, force: true }));
const at = (...names) => path.join(dir, ...names);

// More operations at a time than there are threads for them, and still in order where each waits for the one before.
let left = 500;
for (let i = 0; i < 500; i++) {
  fs.writeFile(at(`f${i}`), String(i), (err) => {
    assert.strictEqual(err, null);
    fs.readFile(at(`f${i}`), 'utf8', (no, text) => {
      assert.strictEqual(text, String(i));
      left--;
    });
  });
}
process.on('exit', () => assert.strictEqual(left, 0));
