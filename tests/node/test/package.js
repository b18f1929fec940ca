// SPDX-License-Identifier: Apache-2.0
'use strict';
// An installed package called test wins over the name without a prefix.
const assert = require('assert');
const fs = require('fs');
const os = require('os');
const path = require('path');

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'iotjs-test-package-'));
process.on('exit', () => fs.rmSync(dir, { recursive: true }));
fs.mkdirSync(path.join(dir, 'node_modules', 'test'), { recursive: true });
fs.writeFileSync(path.join(dir, 'node_modules', 'test', 'index.js'), "module.exports = 'installed'");
fs.writeFileSync(path.join(dir, 'main.js'), "module.exports = [require('test'), typeof require('node:test')]");
assert.deepStrictEqual(require(path.join(dir, 'main.js')), ['installed', 'function']);
