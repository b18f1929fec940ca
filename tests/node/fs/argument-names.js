// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const fs = require('fs');
const os = require('os');
const path = require('path');
const { pathToFileURL } = require('url');

// Errors name the argument that is wrong, and what it was.
const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'iotjs-fs-'));
process.on('exit', () => fs.rmSync(dir, { recursive: true, force: true }));
const file = path.join(dir, 'file');
const fd = fs.openSync(file, 'w+');
process.on('exit', () => fs.closeSync(fd));
const wrong = (message) => ({ name: 'TypeError', code: 'ERR_INVALID_ARG_TYPE', message });

assert.throws(() => fs.futimesSync(fd, 'x', 1), wrong(/"atime" argument/));
assert.throws(() => fs.futimesSync(fd, 1, 'x'), wrong(/"mtime" argument/));
assert.throws(() => fs.utimesSync(file, 1, 'x'), wrong(/"time" argument/));
fs.futimesSync(fd, '1.50', '2');
assert.strictEqual(fs.fstatSync(fd).atimeMs, 1500);

assert.throws(() => fs.cpSync(file, file, null), wrong(/"options" argument must be of type object. Received null/));
assert.throws(() => fs.cpSync(file, file, []), wrong(/"options" argument must be of type object/));
assert.throws(() => fs.opendirSync(dir, { bufferSize: null }), wrong(/bufferSize/));

const url = new URL(`${pathToFileURL(file)}%00`);
assert.throws(() => fs.statSync(url), { code: 'ERR_INVALID_ARG_VALUE', message: /without null bytes. Received '.*x00'$/ });
