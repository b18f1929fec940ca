// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const fs = require('fs');
const os = require('os');
const path = require('path');

// A warning tells once of a prefix that ends in X, and of a descriptor for truncate.
const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'iotjs-fs-'));
process.on('exit', () => fs.rmSync(dir, { recursive: true, force: true }));
const warnings = [];
process.on('warning', (w) => warnings.push(`${w.name} ${w.code} ${w.message.split(' ').slice(0, 4).join(' ')}`));

fs.mkdtempSync(path.join(dir, 'aX'));
fs.mkdtempSync(path.join(dir, 'bX'));
const fd = fs.openSync(path.join(dir, 'file'), 'w+');
fs.truncateSync(fd, 3);
fs.truncateSync(fd, 2);
assert.strictEqual(fs.fstatSync(fd).size, 2);
fs.closeSync(fd);

process.on('exit', () => assert.deepStrictEqual(warnings, [
  'Warning undefined mkdtemp() templates ending with',
  'DeprecationWarning DEP0081 Using fs.truncate with a',
]));
