// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const net = require('net');
const { called } = require('../../fixtures/http/raw');

// Without allowHalfOpen the socket ends when its peer does.
const server = net.createServer((socket) => {
  socket.resume();
  socket.on('close', called(() => server.close()));
}).listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1', () => client.end());
  client.resume().on('close', called(() => {}));
});
