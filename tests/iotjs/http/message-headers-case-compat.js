// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
'use strict';
const assert = require('assert');
const http = require('http');
const { serve, get, called } = require('../../fixtures/http/raw');

// Names as they came, the last of several.
const server = http.createServer(called((req, res) => {
  assert.deepStrictEqual(Object.keys(req.headers), ['Host', 'X-MiXed', 'x-mixed']);
  assert.strictEqual(req.headers['X-MiXed'], 'b');
  assert.strictEqual(req.headers['x-mixed'], 'c');
  res.end();
}));
serve(server, 'GET / HTTP/1.1\r\nHost: a\r\nX-MiXed: a\r\nX-MiXed: b\r\nx-mixed: c\r\n\r\n', called(() => {}));
