// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const net = require('net');

// A peer that does not read makes write return false; what it reads later is everything.
const total = 32 << 20;
let received = 0;
const server = net.createServer({ pauseOnConnect: true }, (socket) => {
  assert.strictEqual(socket.isPaused(), true);
  setTimeout(() => {
    assert.strictEqual(socket.bytesRead, 0);
    socket.on('data', (data) => { received += data.length; }).resume();
  }, 50);
}).listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address());
  const chunk = Buffer.alloc(1 << 20);
  let sent = 0;
  let waits = 0;
  const send = () => {
    while (sent < total) {
      sent += chunk.length;
      if (!client.write(chunk)) {
        waits++;
        client.once('drain', send);
        return;
      }
    }
    client.end();
  };
  send();
  assert.strictEqual(client.writableNeedDrain, true);
  client.on('close', () => {
    assert.strictEqual(client.bytesWritten, total);
    assert.ok(waits > 1);
    server.close();
  });
});
process.on('exit', () => assert.strictEqual(received, total));
