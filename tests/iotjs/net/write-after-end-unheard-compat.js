// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
'use strict';
const assert = require('assert');
const net = require('net');
const { called } = require('../../fixtures/http/raw');

// Nobody listens for 'error': write throws.
const server = net.createServer((socket) => socket.resume()).listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1', () => {
    client.on('finish', called(() => assert.throws(() => client.write('late'), { name: 'Error', message: 'write after end' })));
    client.end();
  });
  client.resume().on('close', () => server.close());
});
