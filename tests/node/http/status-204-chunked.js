// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');
const { serve, called } = require('../../fixtures/http/raw');

// A script that asks for chunks where there is no body gets none, and the
// connection ends.
const server = http.createServer(called((req, res) => {
  res.sendDate = false;
  res.writeHead(204, { 'Transfer-Encoding': 'chunked' });
  res.end();
}));
serve(server, 'GET / HTTP/1.1\r\nHost: x\r\n\r\n', called((text) => {
  assert.strictEqual(text, 'HTTP/1.1 204 No Content\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n');
}));
