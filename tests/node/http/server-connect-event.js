// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');
const { serve, called } = require('../../fixtures/http/raw');

const server = http.createServer(() => assert.fail('no request'));
server.on('connect', called((req, socket, head) => {
  assert.strictEqual(req.method, 'CONNECT');
  assert.strictEqual(req.url, 'example.org:443');
  assert.strictEqual(req.upgrade, true);
  assert.strictEqual(String(head), 'first');
  socket.write('HTTP/1.1 200 Connected\r\n\r\n');
  socket.once('data', (chunk) => socket.end('got ' + chunk));
}));
serve(server, ['CONNECT example.org:443 HTTP/1.1\r\nHost: x\r\n\r\nfirst', 'GET / second'], called((text) => {
  assert.strictEqual(text, 'HTTP/1.1 200 Connected\r\n\r\ngot GET / second');
}));
