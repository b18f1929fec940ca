// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const zlib = require('zlib');

const bad = (options, code, message, name = 'gzipSync') => {
  assert.throws(() => zlib[name]('', options), { code, message });
};
bad({ level: 10 }, 'ERR_OUT_OF_RANGE', 'The value of "options.level" is out of range. It must be >= -1 and <= 9. Received 10');
bad({ level: '1' }, 'ERR_INVALID_ARG_TYPE', 'The "options.level" property must be of type number. Received type string (\'1\')');
bad({ windowBits: 8 }, 'ERR_OUT_OF_RANGE', 'The value of "options.windowBits" is out of range. It must be >= 9 and <= 15. Received 8');
bad({ windowBits: 7 }, 'ERR_OUT_OF_RANGE', 'The value of "options.windowBits" is out of range. It must be >= 8 and <= 15. Received 7',
  'deflateSync');
bad({ chunkSize: 63 }, 'ERR_OUT_OF_RANGE', 'The value of "options.chunkSize" is out of range. It must be >= 64. Received 63');
bad({ chunkSize: Infinity }, 'ERR_OUT_OF_RANGE',
  'The value of "options.chunkSize" is out of range. It must be a finite number. Received Infinity');
bad({ finishFlush: 6 }, 'ERR_OUT_OF_RANGE', 'The value of "options.finishFlush" is out of range. It must be >= 0 and <= 5. Received 6');
bad({ params: { 99: 1 } }, 'ERR_BROTLI_INVALID_PARAM', '99 is not a valid Brotli parameter', 'brotliCompressSync');
assert.strictEqual(zlib.gunzipSync(zlib.gzipSync('x', { level: NaN, memLevel: undefined })).toString(), 'x');

// Small windows are kept to: a reader with as small a one can follow.
const text = Buffer.from(Array.from({ length: 3000 }, (_, i) => `${i % 900},`).join(''));
for (let windowBits = 9; windowBits < 15; windowBits++) {
  const small = zlib.deflateRawSync(text, { windowBits });
  assert.deepStrictEqual(zlib.inflateRawSync(small, { windowBits }), text);
}
for (let strategy = 0; strategy < 5; strategy++) {
  assert.deepStrictEqual(zlib.inflateSync(zlib.deflateSync(text, { strategy, memLevel: 1 })), text);
}

// A part of a stream is enough with another finishFlush.
const cut = zlib.gzipSync(text).subarray(0, 200);
const some = zlib.gunzipSync(cut, { finishFlush: zlib.constants.Z_SYNC_FLUSH });
assert.ok(some.length > 0 && text.subarray(0, some.length).equals(some));
