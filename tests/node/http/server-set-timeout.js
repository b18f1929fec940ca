// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');
const net = require('net');
const { exchange, called } = require('../../fixtures/http/raw');

// The listener gets the socket, and has to care for it.
const server = http.createServer(() => {});
server.setTimeout(30, called((socket) => {
  assert.ok(socket instanceof net.Socket);
  socket.setTimeout(0); // else it comes again if the end takes that long
  socket.end('late');
}));
server.listen(0, () => exchange(server.address().port, [], called((text) => {
  assert.strictEqual(text, 'late');
  server.close();
})));
