// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const fs = require('fs');
const os = require('os');
const path = require('path');
const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'times-'));
const file = path.join(dir, 'file');
fs.writeFileSync(file, '');
// Whatever text converts to a number is a time.
for (const [text, time] of [['1e3', 1e6], [' 7 ', 7000], ['0x10', 16000], ['', 0], ['2.5', 2500]]) {
  fs.utimesSync(file, text, text);
  assert.strictEqual(fs.statSync(file).mtimeMs, time, text);
}
assert.throws(() => fs.utimesSync(file, 'x', 1), { code: 'ERR_INVALID_ARG_TYPE', message: /"time"/ });
// futimes names which of the two it is.
assert.throws(() => fs.futimesSync(1, null, 1), { code: 'ERR_INVALID_ARG_TYPE', message: /"atime"/ });
assert.throws(() => fs.futimesSync(1, 1, null), { code: 'ERR_INVALID_ARG_TYPE', message: /"mtime"/ });
fs.rmSync(dir, { recursive: true });
