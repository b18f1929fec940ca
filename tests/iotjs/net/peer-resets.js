// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const net = require('net');
const { called } = require('../../fixtures/http/raw');

// Writing to a peer that is gone is an error, not the end of the process.
const server = net.createServer((socket) => {
  socket.on('error', () => {});
  (socket.resetAndDestroy || socket.destroy).call(socket);
}).listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1');
  client.on('error', () => {});
  const timer = setInterval(() => client.write('x'), 1);
  client.on('close', called(() => {
    clearInterval(timer);
    server.close();
  }));
  client.resume();
});
