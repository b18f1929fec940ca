// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const net = require('net');
const { called } = require('../../fixtures/http/raw');

// What was written still goes out.
const data = Buffer.alloc(300000, 'x');
const server = net.createServer((socket) => {
  socket.write(data);
  socket.destroySoon();
}).listen(0, '127.0.0.1', () => {
  let length = 0;
  const client = net.connect(server.address().port, '127.0.0.1');
  client.on('data', (chunk) => { length += chunk.length; });
  client.on('close', called(() => {
    assert.strictEqual(length, data.length);
    server.close();
  }));
});
