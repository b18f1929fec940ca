// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');
const { serve, called } = require('../../fixtures/http/raw');

const server = http.createServer(called((req, res) => res.end('x'), 2));
server.maxRequestsPerSocket = 2;
server.on('dropRequest', called((req, socket) => assert.strictEqual(req.socket, socket)));
serve(server, 'GET / HTTP/1.1\r\nHost: x\r\n\r\n'.repeat(2) + 'GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', called((text) => {
  assert.deepStrictEqual(text.match(/HTTP\/1\.1 \d+/g), ['HTTP/1.1 200', 'HTTP/1.1 200', 'HTTP/1.1 503']);
  assert.match(text, /Keep-Alive: timeout=5, max=2\r\n/);
}));
