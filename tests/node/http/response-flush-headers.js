// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');
const net = require('net');
const { get, called } = require('../../fixtures/http/raw');

// The head arrives before there is any body.
let response;
const server = http.createServer(called((req, res) => {
  response = res;
  res.flushHeaders();
  assert.strictEqual(res.headersSent, true);
}));
server.listen(0, () => {
  const socket = net.connect(server.address().port);
  socket.write(get('/'));
  socket.once('data', called((chunk) => {
    assert.match(String(chunk), /^HTTP\/1\.1 200 OK\r\n[^]*chunked\r\n\r\n$/);
    response.end('x');
    socket.once('data', called((chunk) => {
      assert.strictEqual(String(chunk), '1\r\nx\r\n0\r\n\r\n');
      server.close();
    }));
  }));
});
