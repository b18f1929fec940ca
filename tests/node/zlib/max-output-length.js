// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const zlib = require('zlib');

const bomb = zlib.gzipSync(Buffer.alloc(1000000));
const expected = { name: 'RangeError', code: 'ERR_BUFFER_TOO_LARGE', message: 'Cannot create a Buffer larger than 1000 bytes' };
assert.throws(() => zlib.gunzipSync(bomb, { maxOutputLength: 1000 }), expected);
assert.throws(() => zlib.gunzipSync(bomb, { maxOutputLength: 1000, info: true }), expected);
assert.strictEqual(zlib.gunzipSync(bomb, { maxOutputLength: 1000000 }).length, 1000000);
assert.throws(() => zlib.gunzipSync(bomb, { maxOutputLength: 0 }), { code: 'ERR_OUT_OF_RANGE' });
let calls = 0;
for (const options of [{ maxOutputLength: 1000 }, { maxOutputLength: 1000, info: true }]) {
  zlib.gunzip(bomb, options, (err) => {
    assert.strictEqual(err.code, 'ERR_BUFFER_TOO_LARGE');
    calls++;
  });
}
process.on('exit', () => assert.strictEqual(calls, 2));
