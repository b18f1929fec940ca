// SPDX-License-Identifier: Apache-2.0

// transcode, isUtf8 and isAscii.

'use strict';

const assert = require('assert');
const { isAscii, isUtf8, transcode } = require('buffer');

const hex = (source, from, to) => transcode(Buffer.from(source), from, to).toString('hex');
assert.strictEqual(hex('€é', 'utf8', 'latin1'), '3fe9');
assert.strictEqual(hex('€é', 'utf8', 'ascii'), '3f3f');
assert.strictEqual(hex('é', 'utf8', 'ucs2'), 'e900');
assert.strictEqual(hex([0xe9], 'latin1', 'utf8'), 'c3a9');
assert.throws(() => hex('a', 'utf8', 'hex'), { code: 'U_ILLEGAL_ARGUMENT_ERROR' });
assert.throws(() => hex([0xff], 'utf8', 'ucs2'), { code: 'U_INVALID_CHAR_FOUND' });
assert.throws(() => transcode('a', 'utf8', 'ucs2'), { code: 'ERR_INVALID_ARG_TYPE' });

assert.ok(isUtf8(Buffer.from('é')) && !isUtf8(Buffer.from([0xe9])));
assert.ok(isAscii(new ArrayBuffer(3)) && !isAscii(Buffer.from('é')));
assert.throws(() => isUtf8('text'), { code: 'ERR_INVALID_ARG_TYPE' });
