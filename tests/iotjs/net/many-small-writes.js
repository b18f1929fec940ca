// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const net = require('net');
const { called } = require('../../fixtures/http/raw');

// 200 writes of a byte, and 'drain' where one returned false.
const server = net.createServer((socket) => {
  let length = 0;
  socket.on('data', (chunk) => { length += chunk.length; });
  socket.on('end', called(() => {
    assert.strictEqual(length, 200);
    socket.end();
  }));
}).listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1');
  let left = 200;
  const next = () => {
    while (left > 0) {
      left--;
      if (!client.write('x')) return client.once('drain', next);
    }
    return client.end();
  };
  next();
  client.resume().on('close', () => server.close());
});
