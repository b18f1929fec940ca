// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const net = require('net');
const { called } = require('../../fixtures/http/raw');

// destroy may be called again; 'close' comes once.
const server = net.createServer((socket) => {
  socket.on('error', () => {});
  socket.resume();
}).listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1', () => {
    client.destroy();
    client.destroy();
  });
  client.on('close', called(() => {
    client.destroy();
    server.close();
  }));
});
new net.Socket().destroy();
