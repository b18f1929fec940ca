// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');
const net = require('net');
const { called } = require('../../fixtures/http/raw');

// What follows the head of an upgrade that nobody listens for is no response:
// the connection is closed, without an error.
const server = net.createServer((socket) => {
  socket.on('error', () => {});
  socket.once('data', () => socket.end('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\nnot http'));
}).listen(0, () => {
  const req = http.get({ port: server.address().port, headers: { Connection: 'Upgrade', Upgrade: 'x' } });
  req.on('response', () => assert.fail('response'));
  req.on('error', (err) => assert.fail(err));
  req.on('close', called(() => server.close()));
});
