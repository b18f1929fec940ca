// SPDX-License-Identifier: Apache-2.0

// Buffer.concat of an array with a hole.

const assert = require('assert');

const a = Buffer.from('a');
assert.throws(() => Buffer.concat([a, , a]), { name: 'TypeError', message: /^Cannot read properties of undefined/ });
assert.throws(() => Buffer.concat([a, ,], 5), { code: 'ERR_INVALID_ARG_TYPE' });
assert.throws(() => Buffer.concat([a, null]), TypeError);
assert.throws(() => Buffer.concat(new Array(2 ** 32 - 1)), TypeError);
assert.strictEqual(Buffer.concat([a, Buffer.from('bc')], 2).toString(), 'ab');
