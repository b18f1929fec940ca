// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const zlib = require('zlib');

// What other programs have made, and the containers around what is made here.
assert.strictEqual(zlib.gunzipSync(Buffer.from('H4sIAAAAAAAAA8tIzcnJVyjPL8pJAQCFEUoNCwAAAA==', 'base64')).toString(), 'hello world');
assert.strictEqual(zlib.gzipSync('').toString('hex'), '1f8b080000000000000303000000000000000000');
assert.strictEqual(zlib.gzipSync('', { level: 9 }).toString('hex').slice(16, 20), '0203');
assert.strictEqual(zlib.gzipSync('', { level: 1 }).toString('hex').slice(16, 20), '0403');
assert.strictEqual(zlib.deflateSync('').toString('hex'), '789c030000000001');
assert.strictEqual(zlib.deflateSync('', { level: 1 }).toString('hex').slice(0, 4), '7801');
assert.strictEqual(zlib.deflateSync('', { level: 9 }).toString('hex').slice(0, 4), '78da');
assert.strictEqual(zlib.deflateSync('', { windowBits: 9 }).toString('hex').slice(0, 4), '1895');
assert.strictEqual(zlib.deflateRawSync('abc', { level: 0 }).toString('hex'), '010300fcff616263');
assert.strictEqual(zlib.brotliDecompressSync(Buffer.from('CwWAaGVsbG8gd29ybGQD', 'base64')).toString(), 'hello world');
