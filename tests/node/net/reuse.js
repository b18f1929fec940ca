// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const net = require('net');

// A socket that was closed can connect again.
let connections = 0;
const server = net.createServer((socket) => {
  connections++;
  socket.end(String(connections));
}).listen(0, '127.0.0.1', () => {
  const { port } = server.address();
  const client = net.connect(port, '127.0.0.1');
  let text = '';
  client.on('data', (data) => { text += data; });
  client.on('close', () => {
    if (connections < 3) {
      client.connect(port, '127.0.0.1');
      return;
    }
    assert.strictEqual(text, '123');
    server.close();
  });
});
