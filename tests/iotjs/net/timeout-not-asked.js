// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const net = require('net');
const { called } = require('../../fixtures/http/raw');

// No time-out was set: none comes.
const server = net.createServer((socket) => {
  socket.on('timeout', () => assert.fail());
  socket.resume();
}).listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1', () => {
    client.on('timeout', () => assert.fail());
    client.write('x');
    setTimeout(() => client.end(), 30);
  });
  client.resume().on('close', called(() => server.close()));
});
