// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const zlib = require('zlib');

assert.strictEqual(zlib.crc32('hello'), 0x3610a686);
assert.strictEqual(zlib.crc32(Buffer.from('lo'), zlib.crc32(Buffer.from('hel'))), 0x3610a686);
assert.strictEqual(zlib.crc32(new DataView(new ArrayBuffer(0))), 0);
assert.throws(() => zlib.crc32(5), { code: 'ERR_INVALID_ARG_TYPE' });
assert.throws(() => zlib.crc32('', 'x'), { code: 'ERR_INVALID_ARG_TYPE' });
assert.throws(() => zlib.crc32('', -1), { code: 'ERR_OUT_OF_RANGE' });
