// SPDX-License-Identifier: Apache-2.0
var assert = require('assert');
var err = require('util').errnoException(-2, 'open', 'the file');
assert.deepEqual([err.message, err.code, err.errno, err.syscall], ['open ENOENT the file', 'ENOENT', -2, 'open']);
