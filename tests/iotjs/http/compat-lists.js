// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs

const assert = require('assert');
const http = require('http');

assert.strictEqual(http.METHODS.length, 27);
assert.strictEqual(http.METHODS[0], 'DELETE');
assert.strictEqual(http.METHODS[26], 'MKCALENDAR');
const codes = require('http_server').STATUS_CODES;
assert.strictEqual(codes[414], 'URI Too Large');
assert.strictEqual(codes[504], 'Gateway Time-out');
assert.strictEqual(http.createServer().timeout, 120000);
