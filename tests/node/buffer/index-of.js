// SPDX-License-Identifier: Apache-2.0

// indexOf, lastIndexOf and includes.

'use strict';

const assert = require('assert');

const buf = Buffer.from('this is a buffer this');
assert.strictEqual(buf.indexOf('is'), 2);
assert.strictEqual(buf.indexOf('is', 3), 5);
assert.strictEqual(buf.indexOf('is', -5), 19);
assert.strictEqual(buf.indexOf(Buffer.from('buf')), 10);
assert.strictEqual(buf.indexOf(0x61 + 256), 8);
assert.strictEqual(buf.indexOf('6973', 'hex'), 2);
assert.strictEqual(buf.indexOf('is', {}), 2);
assert.strictEqual(buf.indexOf('', 99), 21);
assert.strictEqual(buf.indexOf('nothing'), -1);
assert.strictEqual(buf.lastIndexOf('is'), 19);
assert.strictEqual(buf.lastIndexOf('is', 18), 5);
assert.strictEqual(buf.lastIndexOf('is', null), -1);
assert.strictEqual(buf.lastIndexOf('this', -2), 17);
assert.ok(buf.includes('buffer') && !buf.includes('buffer', 11));

const wide = Buffer.from('abcabc', 'ucs2');
assert.strictEqual(wide.indexOf('b', 3, 'ucs2'), 2);
assert.strictEqual(wide.lastIndexOf('b', 'ucs2'), 8);
assert.strictEqual(Buffer.from([0, 97, 0, 98]).indexOf('a', 'ucs2'), -1);
assert.throws(() => buf.indexOf({}), { code: 'ERR_INVALID_ARG_TYPE' });
assert.throws(() => buf.indexOf('a', 0, 'nope'), { code: 'ERR_UNKNOWN_ENCODING' });
