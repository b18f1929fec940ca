// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');

const req = http.request({ port: 1 });
assert.strictEqual(req.protocol, 'http:');
assert.strictEqual(req.socketPath, undefined);
req.on('error', () => {});
req.destroy();
