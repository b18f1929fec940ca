// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');
const { serve, called } = require('../../fixtures/http/raw');

// A head that does not end, and a body that does not.
const options = { headersTimeout: 40, requestTimeout: 80, connectionsCheckingInterval: 10 };
serve(http.createServer(options, () => assert.fail()), 'GET / HTTP/1.1\r\nHost: x\r\n',
  called((text) => assert.strictEqual(text, 'HTTP/1.1 408 Request Timeout\r\nConnection: close\r\n\r\n')));

// The head must have arrived before its time is over.
const longer = { ...options, headersTimeout: 2000, requestTimeout: 2000 };
const server = http.createServer(longer, called((req) => {
  req.on('error', () => {});
  req.resume();
}));
server.on('clientError', called((err, socket) => {
  assert.strictEqual(err.code, 'ERR_HTTP_REQUEST_TIMEOUT');
  assert.strictEqual(err.message, 'Request timeout');
  socket.destroy();
}));
serve(server, 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nab', called((text) => assert.strictEqual(text, '')));
