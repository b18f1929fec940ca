// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const zlib = require('zlib');

// The classes can be called without new, and extended in both ways.
const { Transform } = require('stream');
const { inherits } = require('util');
assert.ok(zlib.Gzip() instanceof Transform);
assert.strictEqual(zlib.createGzip().constructor, zlib.Gzip);
assert.strictEqual(zlib.createUnzip.name, 'value');
class Counting extends zlib.Gunzip {
  count = 0;
  _transform(chunk, encoding, callback) {
    this.count += chunk.length;
    super._transform(chunk, encoding, callback);
  }
}
const small = zlib.gzipSync('hello');
const counting = new Counting();
let out = '';
counting.on('data', (part) => { out += part; }).end(small);
function Old(options) {
  zlib.DeflateRaw.call(this, options);
}
inherits(Old, zlib.DeflateRaw);
let old = '';
new Old({ level: 9 }).on('data', (part) => { old += part.toString('hex'); }).end('x');
process.on('exit', () => {
  assert.deepStrictEqual([out, counting.count], ['hello', small.length]);
  assert.strictEqual(old, zlib.deflateRawSync('x').toString('hex'));
});
