// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const net = require('net');
const { called } = require('../../fixtures/http/raw');

// What is written before the connection is there waits for it.
const server = net.createServer((socket) => {
  let text = '';
  socket.on('data', (chunk) => { text += chunk; });
  socket.on('end', called(() => {
    assert.strictEqual(text, 'first second third');
    socket.end();
  }));
}).listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1');
  client.write('first ');
  client.write(Buffer.from('second '));
  client.end('third');
  client.resume().on('close', () => server.close());
});
