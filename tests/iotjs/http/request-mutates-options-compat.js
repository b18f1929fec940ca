// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
'use strict';
const assert = require('assert');
const http = require('http');
const options = { hostname: '127.0.0.1' };
http.request(options);
assert.strictEqual(options.host, '127.0.0.1');
assert.strictEqual(options.port, 80);
