// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const net = require('net');

// close stops listening at once and waits until no connection is left.
const order = [];
const server = net.createServer((socket) => {
  assert.strictEqual(socket.server, server);
  server.getConnections((err, count) => order.push(['connections', err, count]));
  assert.strictEqual(server.close((err) => order.push(['closed', err])), server);
  assert.deepStrictEqual([server.listening, server.address(), server._handle], [false, null, null]);
  socket.resume().on('close', () => order.push('socket'));
  setTimeout(() => socket.end(), 20);
}).listen(0, '127.0.0.1', () => {
  net.connect(server.address()).resume();
});
process.on('exit', () => assert.deepStrictEqual(order, [['connections', null, 1], ['closed', undefined], 'socket']));
