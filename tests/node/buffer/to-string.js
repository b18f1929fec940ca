// SPDX-License-Identifier: Apache-2.0

// Bytes to text in every encoding, and parts of it.

'use strict';

const assert = require('assert');

const buf = Buffer.from([0x68, 0xc3, 0xa9, 0x00, 0xff]);
assert.strictEqual(buf.toString(), 'hé\0\ufffd');
assert.strictEqual(buf.toString('latin1'), 'hÃ©\0ÿ');
assert.strictEqual(buf.toString('BINARY'), 'hÃ©\0ÿ');
assert.strictEqual(buf.toString('ascii'), 'hC)\0\x7f');
assert.strictEqual(buf.toString('hex'), '68c3a900ff');
assert.strictEqual(buf.toString('base64'), 'aMOpAP8=');
assert.strictEqual(buf.toString('base64url'), 'aMOpAP8');
assert.strictEqual(buf.toString('utf16le'), '\uc368\u00a9');
assert.strictEqual(Buffer.from('6162', 'hex').toString('ucs2'), '\u6261');

assert.strictEqual(buf.toString('hex', 1, 3), 'c3a9');
assert.strictEqual(buf.toString('hex', -5, 1), '68');
assert.strictEqual(buf.toString('hex', 3, 99), '00ff');
assert.strictEqual(buf.toString('hex', 3, 2), '');
assert.strictEqual(buf.toString(undefined, '1', '3'), 'é');
assert.strictEqual(buf.utf8Slice(0, 3), 'hé');
assert.strictEqual(`${Buffer.from('text')}`, 'text');
assert.strictEqual(Buffer.from('a') + 'b', 'ab');
assert.strictEqual(buf.toLocaleString, buf.toString);
assert.throws(() => buf.toString('nope'), { code: 'ERR_UNKNOWN_ENCODING' });
