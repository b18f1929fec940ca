// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');
const { serve, called } = require('../../fixtures/http/raw');

const server = http.createServer(called((req, res) => {
  res.setHeader('A', '1');
  res.setHeader('B', '2');
  assert.strictEqual(res.removeHeader('a'), undefined);
  res.removeHeader('none');
  assert.strictEqual(res.getHeader('A'), undefined);
  res.removeHeader('Date');
  res.removeHeader('Connection');
  res.removeHeader('Content-Length');
  res.removeHeader('Transfer-Encoding');
  res.end('until close');
}));
serve(server, 'GET / HTTP/1.1\r\nHost: x\r\n\r\n', called((text) => {
  assert.strictEqual(text, 'HTTP/1.1 200 OK\r\nB: 2\r\n\r\nuntil close');
}));
