// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const net = require('net');
const { called } = require('../../fixtures/http/raw');

// It may be called with and without a delay, before and after the connection.
const server = net.createServer((socket) => {
  socket.setKeepAlive(true, 1500);
  socket.end('x');
}).listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1', () => {
    for (const args of [[], [true], [true, 1000], [false]]) client.setKeepAlive(...args);
  });
  client.setKeepAlive(true);
  client.resume().on('close', called(() => server.close()));
});
