// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const zlib = require('zlib');

// Every format, both as functions and as streams, for inputs of several kinds.
const inputs = [Buffer.alloc(0), Buffer.from('a'), Buffer.alloc(100000), Buffer.from('sensor=21.5;'.repeat(5000)),
  Buffer.from(Array.from({ length: 50000 }, (_, i) => (i * i * 31) >> 3 & 0xff))];
const pairs = [['Gzip', 'Gunzip'], ['Deflate', 'Inflate'], ['DeflateRaw', 'InflateRaw'], ['Gzip', 'Unzip'], ['Deflate', 'Unzip'],
  ['BrotliCompress', 'BrotliDecompress']];
const lower = (name) => name[0].toLowerCase() + name.slice(1);
let left = 0;
for (const [press, open] of pairs) {
  for (const input of inputs) {
    assert.deepStrictEqual(zlib[`${lower(open)}Sync`](zlib[`${lower(press)}Sync`](input)), input);
    left += 2;
    zlib[lower(press)](input, (err, small) => {
      assert.ifError(err);
      zlib[lower(open)](small, (err, out) => {
        assert.ifError(err);
        assert.deepStrictEqual(out, input);
        left--;
      });
    });
    const parts = [];
    const stream = zlib[`create${press}`]();
    stream.pipe(zlib[`create${open}`]()).on('data', (part) => parts.push(part)).on('end', () => {
      assert.deepStrictEqual(Buffer.concat(parts), input);
      left--;
    });
    for (let i = 0; i < input.length; i += 7001) stream.write(input.subarray(i, i + 7001));
    stream.end();
  }
}
process.on('exit', () => assert.strictEqual(left, 0));
