// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const net = require('net');

// A socket that is paused takes a limited amount and leaves the rest to the kernel.
const total = 64 << 20;
const server = net.createServer((socket) => {
  socket.on('error', () => {});
  socket.write(Buffer.alloc(total));
}).listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address());
  client.once('data', () => {
    client.pause();
    setTimeout(() => {
      assert.ok(client.bytesRead < 1 << 20, String(client.bytesRead));
      assert.strictEqual(client._handle.reading, false);
      client.resume().on('data', () => {
        if (client.bytesRead !== total) return;
        client.destroy();
        server.close();
      });
    }, 50);
  });
});
