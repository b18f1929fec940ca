// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');
const { serve, called } = require('../../fixtures/http/raw');

const server = http.createServer(() => assert.fail('no request'));
server.on('upgrade', called((req, socket, head) => {
  assert.strictEqual(req.headers.upgrade, 'thing');
  assert.ok(Buffer.isBuffer(head));
  assert.strictEqual(head.length, 0);
  socket.write('HTTP/1.1 101 Switching Protocols\r\nUpgrade: thing\r\nConnection: Upgrade\r\n\r\n');
  socket.on('data', (chunk) => socket.end(String(chunk).toUpperCase()));
}));
serve(server, ['GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: thing\r\n\r\n', 'hello'], called((text) => {
  assert.ok(text.endsWith('\r\n\r\nHELLO'), text);
}));
