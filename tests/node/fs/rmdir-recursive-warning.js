// SPDX-License-Identifier: Apache-2.0
// rmdir with the option recursive warns that it is deprecated, once.

'use strict';

const assert = require('assert');
const fs = require('fs');
const os = require('os');
const path = require('path');

const codes = [];
process.on('warning', (warning) => codes.push([warning.name, warning.code]));
const root = fs.mkdtempSync(path.join(os.tmpdir(), 'iotjs-rmdir-'));
fs.mkdirSync(path.join(root, 'a/b'), { recursive: true });
fs.rmdirSync(path.join(root, 'a'), { recursive: true });
fs.rmdirSync(root, { recursive: true });
assert.ok(!fs.existsSync(root));
process.on('exit', () => assert.deepStrictEqual(codes, [['DeprecationWarning', 'DEP0147']]));
