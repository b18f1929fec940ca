// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const net = require('net');
const { called } = require('../../fixtures/http/raw');

// 0 takes the time-out back, and with a callback that listener, too.
const server = net.createServer((socket) => socket.resume()).listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1', () => {
    const never = () => assert.fail();
    client.setTimeout(5, never);
    client.setTimeout(0, never);
    assert.strictEqual(client.listenerCount('timeout'), 0);
    client.on('timeout', never);
    setTimeout(() => client.end(), 30);
  });
  client.resume().on('close', called(() => server.close()));
});
