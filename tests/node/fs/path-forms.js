// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const fs = require('fs');
const os = require('os');
const path = require('path');

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'iotjs-fs-'));
process.on('exit', () => fs.rmSync(dir, { recursive: true, force: true }));
const at = (...names) => path.join(dir, ...names);

const name = 'späce %41 #?';
const file = at(name);
fs.writeFileSync(Buffer.from(file), 'x');
assert.ok(fs.readdirSync(dir).includes(name));
assert.strictEqual(fs.readFileSync(new Uint8Array(Buffer.from(file)), 'utf8'), 'x');

const { pathToFileURL } = require('url');
assert.strictEqual(fs.readFileSync(pathToFileURL(file), 'utf8'), 'x');
assert.strictEqual(fs.statSync(new URL('.', pathToFileURL(file))).isDirectory(), true);
assert.throws(() => fs.readFileSync(new URL('http://x/')), { name: 'TypeError', code: 'ERR_INVALID_URL_SCHEME', message: 'The URL must be of scheme file' });
assert.throws(() => fs.readFileSync(new URL('file:///a%2fb')), {
  code: 'ERR_INVALID_FILE_URL_PATH', message: 'File URL path must not include encoded / characters',
});
assert.throws(() => fs.readFileSync(new URL('file://host/x')), { code: 'ERR_INVALID_FILE_URL_HOST' });

for (const path of [`${file}\0`, Buffer.from('a\0b'), new URL('file:///a%00b')]) {
  assert.throws(() => fs.readFileSync(path), {
    name: 'TypeError', code: 'ERR_INVALID_ARG_VALUE',
    message: /^The argument 'path' must be a string, Uint8Array, or URL without null bytes\. Received /,
  });
}
for (const path of [undefined, null, 1.5, {}, [], true, new Uint16Array(2)]) {
  assert.throws(() => fs.openSync(path), {
    name: 'TypeError', code: 'ERR_INVALID_ARG_TYPE',
    message: /^The "path" argument must be of type string or an instance of Buffer or URL\. Received /,
  });
}
assert.throws(() => fs.readFileSync(''), { code: 'ENOENT', path: '', message: "ENOENT: no such file or directory, open ''" });
assert.throws(() => fs.renameSync('a'), { message: 'The "newPath" argument must be of type string or an instance of Buffer or URL. Received undefined' });
assert.throws(() => fs.stat(5, () => {}), { message: 'The "path" argument must be of type string or an instance of Buffer or URL. Received type number (5)' });
