// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');
const { serve, called } = require('../../fixtures/http/raw');

const server = http.createServer(() => assert.fail());
server.on('clientError', called((err, socket) => {
  assert.ok(err instanceof Error);
  assert.strictEqual(err.message, 'Parse Error: Invalid method encountered');
  assert.strictEqual(err.code, 'HPE_INVALID_METHOD');
  assert.strictEqual(err.reason, 'Invalid method encountered');
  assert.strictEqual(err.bytesParsed, 1); // some method begins with an O
  assert.strictEqual(String(err.rawPacket), 'OH NO / HTTP/1.1\r\n\r\n');
  socket.end('HTTP/1.1 400 Custom\r\n\r\n');
}));
serve(server, 'OH NO / HTTP/1.1\r\n\r\n', called((text) => assert.strictEqual(text, 'HTTP/1.1 400 Custom\r\n\r\n')));
