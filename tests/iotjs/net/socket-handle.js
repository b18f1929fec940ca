// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const net = require('net');
const { called } = require('../../fixtures/http/raw');

// _handle is there while the socket is connected.
const server = net.createServer((socket) => socket.end()).listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1', called(() => assert.ok(client._handle)));
  client.resume().on('close', called(() => {
    assert.ok(!client._handle);
    server.close();
  }));
});
