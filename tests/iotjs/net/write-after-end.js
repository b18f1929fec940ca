// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const net = require('net');
const { called } = require('../../fixtures/http/raw');

const server = net.createServer((socket) => socket.resume()).listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1', () => {
    client.on('finish', called(() => client.write('late')));
    client.on('error', called((err) => assert.ok(err instanceof Error)));
    client.end();
  });
  client.resume().on('close', () => server.close());
});
