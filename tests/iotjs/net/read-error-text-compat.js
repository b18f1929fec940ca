// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
'use strict';
const assert = require('assert');
const net = require('net');
const { called } = require('../../fixtures/http/raw');

// The peer resets the connection.
const server = net.createServer((socket) => socket.on('data', () => socket.resetAndDestroy())).listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1', () => client.write('x'));
  client.on('error', called((err) => assert.ok(/^read error: -\d+$/.test(err.message), err.message)));
  client.on('close', called(() => server.close()));
});
