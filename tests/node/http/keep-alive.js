// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');
const { serve, called, withoutDate } = require('../../fixtures/http/raw');

const sockets = new Set();
const server = http.createServer(called((req, res) => {
  sockets.add(req.socket);
  res.end(req.url);
}, 3));
serve(server, ['GET /1 HTTP/1.1\r\nHost: x\r\n\r\n', 'GET /2 HTTP/1.1\r\nHost: x\r\nConnection: keep-alive\r\n\r\n',
  'GET /3 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'], called((text) => {
  assert.strictEqual(sockets.size, 1);
  const head = 'HTTP/1.1 200 OK\r\nConnection: keep-alive\r\nKeep-Alive: timeout=5\r\nContent-Length: 2\r\n\r\n';
  assert.strictEqual(withoutDate(text), head + '/1' + head + '/2' + 'HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\n/3');
}));
