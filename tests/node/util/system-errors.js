// SPDX-License-Identifier: Apache-2.0

'use strict';

// Numbers of system errors have names and texts.

const assert = require('assert');
const util = require('util');

assert.strictEqual(util.getSystemErrorName(-2), 'ENOENT');
assert.deepStrictEqual(util.getSystemErrorMap().get(-2), ['ENOENT', 'no such file or directory']);
assert.throws(() => util.getSystemErrorName(2), { name: 'RangeError', code: 'ERR_OUT_OF_RANGE' });
assert.throws(() => util.getSystemErrorName('x'), { name: 'TypeError', code: 'ERR_INVALID_ARG_TYPE' });

const err = util._errnoException(-2, 'open', 'file');
assert.strictEqual(err.message, 'open ENOENT file');
assert.deepStrictEqual([err.errno, err.code, err.syscall], [-2, 'ENOENT', 'open']);

const net = util._exceptionWithHostPort(-2, 'connect', 'host', 80);
assert.strictEqual(net.message, 'connect ENOENT host:80');
assert.deepStrictEqual([net.address, net.port], ['host', 80]);
