// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');
const { serve, called } = require('../../fixtures/http/raw');

const server = http.createServer((req, res) => res.end('x'));
server.keepAliveTimeout = 50;
const start = performance.now();
serve(server, 'GET / HTTP/1.1\r\nHost: x\r\n\r\n', called((text) => {
  assert.ok(text.endsWith('x'));
  assert.match(text, /Keep-Alive: timeout=0\r\n/);
  assert.ok(performance.now() - start >= 45);
}));
