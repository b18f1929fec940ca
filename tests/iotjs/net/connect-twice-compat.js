// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
'use strict';
const assert = require('assert');
const net = require('net');
const { called } = require('../../fixtures/http/raw');

const server = net.createServer((socket) => socket.resume()).listen(0, '127.0.0.1', () => {
  const { port } = server.address();
  const client = net.connect(port, '127.0.0.1', called(() => {
    assert.strictEqual(client.connect(port, '127.0.0.1', () => assert.fail()), client);
    client.end();
  }));
  assert.strictEqual(client.connect(port, '127.0.0.1'), client);
  client.on('close', called(() => server.close()));
});
