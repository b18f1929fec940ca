// SPDX-License-Identifier: Apache-2.0
'use strict';
// An array with billions of holes is no reason to ask for that much memory.
const assert = require('assert');
const http = require('http');
const net = require('net');
const util = require('util');
const huge = new Array(2 ** 32 - 1);
assert.strictEqual(util.inspect(huge, { maxArrayLength: Infinity }), '[ <4294967295 empty items> ]');
assert.throws(() => new http.Server(huge), { code: 'ERR_INVALID_ARG_TYPE' });
assert.throws(() => assert.deepEqual(huge, {}), { code: 'ERR_ASSERTION' });
assert.strictEqual(net._normalizeArgs(huge).length, 2);
assert.deepStrictEqual([...net._normalizeArgs([, , 1])], [{ port: undefined }, null]);
const cb = () => {};
assert.deepStrictEqual([...net._normalizeArgs([1, 'host', 2, 3, cb])], [{ port: 1, host: 'host' }, cb]);
assert.deepStrictEqual([...net._normalizeArgs([])], [{}, null]);
