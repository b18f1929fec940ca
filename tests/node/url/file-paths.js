// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { fileURLToPath, pathToFileURL } = require('url');
const path = require('path');
if (process.platform !== 'win32') {
  for (const [href, file] of [['file:///a%20b', '/a b'], ['file:///%C3%BC', '/ü'], ['file://localhost/x', '/x'], ['file:/a/../b', '/b']]) {
    assert.strictEqual(fileURLToPath(href), file);
    assert.strictEqual(fileURLToPath(new URL(href)), file);
  }
  for (const [file, href] of [['/a b', 'file:///a%20b'], ['/a#b?c', 'file:///a%23b%3Fc'], ['/%', 'file:///%25'], ['/\\', 'file:///%5C'],
    ['/a/', 'file:///a/'], ['/\n\t', 'file:///%0A%09'], ['/~"<>^', 'file:///%7E%22%3C%3E%5E'], ['/ü', 'file:///%C3%BC']]) {
    assert.strictEqual(pathToFileURL(file).href, href);
    assert.strictEqual(fileURLToPath(href), file);
  }
  assert.throws(() => fileURLToPath('file://host/x'), { code: 'ERR_INVALID_FILE_URL_HOST' });
}
assert.strictEqual(fileURLToPath(pathToFileURL('rel')), path.resolve('rel'));
assert.throws(() => fileURLToPath('http://x'), { code: 'ERR_INVALID_URL_SCHEME', message: 'The URL must be of scheme file' });
assert.throws(() => fileURLToPath('file:///a%2Fb'), { code: 'ERR_INVALID_FILE_URL_PATH' });
assert.throws(() => fileURLToPath(5), { code: 'ERR_INVALID_ARG_TYPE' });
assert.throws(() => fileURLToPath('nonsense'), { code: 'ERR_INVALID_URL' });
assert.throws(() => fileURLToPath('file:///a%zz'), URIError);
assert.throws(() => pathToFileURL(5), { code: 'ERR_INVALID_ARG_TYPE' });
