// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
'use strict';
const assert = require('assert');
const net = require('net');
const { called } = require('../../fixtures/http/raw');

const server = net.createServer((socket) => socket.resume()).listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1');
  assert.strictEqual(client.write(Buffer.alloc(127)), true);
  assert.strictEqual(client.write('x'), false);
  client.on('drain', called(() => client.end()));
  client.resume().on('close', () => server.close());
});
