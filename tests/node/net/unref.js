// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const net = require('net');

// Sockets and servers that are unreferenced do not keep the program running.
const server = net.createServer((socket) => socket.unref());
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address(), () => {
    assert.strictEqual(client._handle.hasRef(), true);
    assert.strictEqual(client.unref(), client);
    assert.strictEqual(client._handle.hasRef(), false);
    server.ref();
    assert.strictEqual(server._handle.hasRef(), true);
    server.unref();
  });
});
setTimeout(() => assert.fail('still running'), 60000).unref();
