// SPDX-License-Identifier: Apache-2.0
// In Node.js the requests behind it on the same connection are lost.

const assert = require('assert');
const http = require('http');
const { serve, called } = require('../../fixtures/http/raw');

// A listener that throws harms nothing but its own request.
process.on('uncaughtException', called((err) => assert.strictEqual(err.message, 'thrown')));
const server = http.createServer(called((req, res) => {
  res.end(req.url);
  if (req.url === '/1') throw new Error('thrown');
}, 2));
serve(server, 'GET /1 HTTP/1.1\r\nHost: x\r\n\r\nGET /2 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', called((text) => {
  assert.match(text, /\/1HTTP[^]*\/2$/);
}));
