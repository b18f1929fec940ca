// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const zlib = require('zlib');

// Packages drive the handle of a stream themselves, a step at a time.
const small = zlib.deflateSync('hello');
const inflate = zlib.createInflate();
const out = Buffer.alloc(10);
inflate._handle.writeSync(zlib.constants.Z_NO_FLUSH, small, 0, small.length, out, 0, 3);
assert.deepStrictEqual([out.toString('latin1', 0, 3), inflate._writeState[0]], ['hel', 0]);
const taken = small.length - inflate._writeState[1];
inflate._handle.writeSync(zlib.constants.Z_FINISH, small, taken, small.length - taken, out, 3, 7);
assert.deepStrictEqual([out.toString('latin1', 0, 5), Array.from(inflate._writeState)], ['hello', [5, 0]]);
assert.throws(() => inflate._handle.writeSync(0, small, 0, 1000, out, 0, 1), { code: 'ERR_OUT_OF_RANGE' });

// _processChunk without a callback works at once, and closes the stream.
assert.strictEqual(zlib.createInflate()._processChunk(small, zlib.constants.Z_FINISH).toString(), 'hello');
