// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');
const { serve, called } = require('../../fixtures/http/raw');

// The answer to a request beyond maxRequestsPerSocket closes the connection, too.
const server = http.createServer(called((req, res) => res.end('x')));
server.maxRequestsPerSocket = 1;
server.on('dropRequest', called((req) => assert.strictEqual(req.url, '/2')));
serve(server, 'GET /1 HTTP/1.1\r\nHost: x\r\n\r\nGET /2 HTTP/1.1\r\nHost: x\r\n\r\n', called((text) => {
  const heads = text.split('HTTP/1.1 ').slice(1);
  assert.match(heads[0], /^200 OK\r\n[^]*Connection: close\r\n/);
  if (heads[1]) assert.match(heads[1], /^503 Service Unavailable\r\n[^]*Connection: close\r\n/);
}));
