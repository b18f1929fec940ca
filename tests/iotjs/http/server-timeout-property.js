// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const http = require('http');
const server = http.createServer();
assert.strictEqual(server.timeout, 120000);
server.timeout = 0;
assert.strictEqual(server.timeout, 0);
