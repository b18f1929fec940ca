// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const net = require('net');
const { called } = require('../../fixtures/http/raw');

// 'timeout' once without traffic; the socket stays open.
const server = net.createServer((socket) => socket.resume()).listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1', () => {
    client.setTimeout(10, called(() => {
      client.setTimeout(0); // else it comes again if the write takes that long
      assert.strictEqual(client.destroyed || false, false);
      client.write('x', () => client.end());
    }));
  });
  client.resume().on('close', called(() => server.close()));
});
