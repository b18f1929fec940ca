// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
var assert = require('assert');
var util = require('util');

var err = util.errnoException(-2, 'open');
assert.ok(err instanceof Error);
assert.deepEqual([err.message, err.code, err.errno, err.syscall], ['open error', 'error', 'error', 'open']);
assert.strictEqual(util.errnoException(-2, 'open', 'the file').message, 'open error the file');
