// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');

const server = http.createServer();
assert.strictEqual(server.timeout, 120000);
assert.strictEqual(server.keepAliveTimeout, 5000);
assert.strictEqual(server.headersTimeout, 60000);
assert.strictEqual(server.requestTimeout, 300000);
assert.strictEqual(server.maxHeadersCount, null);
assert.strictEqual(server.maxRequestsPerSocket, 0);
assert.strictEqual(server.setTimeout(50), server);
assert.strictEqual(server.timeout, 50);
server.timeout = 70;
assert.strictEqual(server.timeout, 70);
assert.throws(() => http.createServer({ requestTimeout: 'x' }), { code: 'ERR_INVALID_ARG_TYPE' });
assert.throws(() => http.createServer({ requestTimeout: 10, headersTimeout: 20 }), { code: 'ERR_OUT_OF_RANGE' });
assert.strictEqual(http.createServer({ requestTimeout: 1000 }).headersTimeout, 1000);
