// SPDX-License-Identifier: Apache-2.0

// write puts whole characters only.

'use strict';

const assert = require('assert');

const buf = Buffer.alloc(6, '.');
assert.strictEqual(buf.write('ab'), 2);
assert.strictEqual(buf.write('€€', 1), 3);
assert.strictEqual(buf.toString(), 'a€..');
assert.strictEqual(buf.write('xyz', 2, 2), 2);
assert.strictEqual(buf.write('ffee', 0, 'hex'), 2);
assert.strictEqual(buf.write('YWJj', 'base64'), 3);
assert.strictEqual(buf.write('abc', 3, 3, 'utf16le'), 2);
assert.strictEqual(buf.toString('latin1', 0, 5), 'abca\0');
assert.strictEqual(buf.write('z', 6), 0);
assert.strictEqual(buf.latin1Write('é', 5), 1);
assert.strictEqual(buf[5], 0xe9);

assert.throws(() => buf.write('a', 7), { code: 'ERR_OUT_OF_RANGE' });
assert.throws(() => buf.write('a', -1), { code: 'ERR_OUT_OF_RANGE' });
assert.throws(() => buf.write(5), { code: 'ERR_INVALID_ARG_TYPE', message: 'argument must be a string' });
assert.throws(() => buf.write('a', 'nope'), { code: 'ERR_UNKNOWN_ENCODING' });
