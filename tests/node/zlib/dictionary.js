// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const zlib = require('zlib');

const dictionary = Buffer.from('temperature humidity pressure');
const text = 'humidity temperature pressure';
for (const [press, open] of [['deflateSync', 'inflateSync'], ['deflateRawSync', 'inflateRawSync']]) {
  const small = zlib[press](text, { dictionary });
  assert.ok(small.length < zlib[press](text).length);
  assert.strictEqual(zlib[open](small, { dictionary }).toString(), text);
}
const small = zlib.deflateSync(text, { dictionary });
assert.throws(() => zlib.inflateSync(small), { message: 'Missing dictionary', code: 'Z_NEED_DICT', errno: 2 });
assert.throws(() => zlib.inflateSync(small, { dictionary: Buffer.from('no') }), { message: 'Bad dictionary', code: 'Z_NEED_DICT' });
assert.throws(() => zlib.deflateSync('', { dictionary: 'no' }), { code: 'ERR_INVALID_ARG_TYPE' });
assert.strictEqual(zlib.unzipSync(small, { dictionary: dictionary.buffer.slice(dictionary.byteOffset,
  dictionary.byteOffset + dictionary.length) }).toString(), text);

// A stream keeps its dictionary when it is reset.
const stream = zlib.createInflate({ dictionary });
let out = '';
stream.on('data', (part) => { out += part; });
stream.write(small, () => {
  stream.reset();
  stream.end(small);
});
process.on('exit', () => assert.strictEqual(out, text + text));
