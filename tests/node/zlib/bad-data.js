// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const zlib = require('zlib');

const cases = [
  ['gunzipSync', 'hello', 'Z_DATA_ERROR', -3, 'incorrect header check'],
  ['inflateSync', 'hello', 'Z_DATA_ERROR', -3, 'incorrect header check'],
  ['unzipSync', 'hello', 'Z_DATA_ERROR', -3, 'incorrect header check'],
  ['inflateRawSync', '\x07', 'Z_DATA_ERROR', -3, 'invalid block type'],
  ['inflateSync', '\x78\x9c\x03\0\0\0\0\x02', 'Z_DATA_ERROR', -3, 'incorrect data check'],
  ['gunzipSync', '', 'Z_BUF_ERROR', -5, 'unexpected end of file'],
  ['inflateSync', '\x78\x9c', 'Z_BUF_ERROR', -5, 'unexpected end of file'],
  ['brotliDecompressSync', '', 'Z_BUF_ERROR', -5, 'unexpected end of file'],
  ['brotliDecompressSync', 'hello world junk', 'ERR__ERROR_FORMAT_CL_SPACE', -6, 'Decompression failed'],
];
for (const [name, data, code, errno, message] of cases) {
  assert.throws(() => zlib[name](Buffer.from(data, 'latin1')), (err) => {
    assert.deepStrictEqual([err.name, err.code, err.errno, err.message, Object.keys(err).join()],
      ['Error', code, errno, message, 'errno,code']);
    return true;
  });
}

let failed = 0;
zlib.gunzip('hello', (err, out) => {
  assert.strictEqual(err.code, 'Z_DATA_ERROR');
  assert.strictEqual(out, undefined);
  failed++;
});
const stream = zlib.createInflate();
stream.on('error', (err) => {
  assert.strictEqual(err.errno, zlib.constants.Z_DATA_ERROR);
  assert.ok(stream.destroyed);
  failed++;
});
stream.end('hello');
process.on('exit', () => assert.strictEqual(failed, 2));
