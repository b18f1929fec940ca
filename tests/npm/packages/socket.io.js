// SPDX-License-Identifier: Apache-2.0

// socket.io: polling and its upgrade, acknowledgements, rooms, binary data, a disconnect.
'use strict';
const assert = require('assert');
const http = require('http');
const { once } = require('events');
const { Server } = require('socket.io');
const { io } = require('socket.io-client');

async function main() {
  const server = http.createServer();
  const hub = new Server(server);
  hub.on('connection', (socket) => {
    socket.on('add', (a, b, reply) => reply(a + b));
    socket.on('join', (room, reply) => { socket.join(room); reply(); });
    socket.on('binary', (bytes) => socket.emit('binary', Buffer.concat([bytes, bytes])));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const client = io(`http://127.0.0.1:${server.address().port}`);
  await new Promise((resolve) => client.on('connect', resolve));
  if (client.io.engine.transport.name !== 'websocket') {
    await new Promise((resolve) => client.io.engine.once('upgrade', resolve));
  }
  assert.strictEqual(await client.emitWithAck('add', 20, 22), 42);
  await client.emitWithAck('join', 'kitchen');
  const heard = new Promise((resolve) => client.once('news', resolve));
  hub.to('kitchen').emit('news', { hot: true });
  assert.deepStrictEqual(await heard, { hot: true });
  const bytes = new Promise((resolve) => client.once('binary', resolve));
  client.emit('binary', Buffer.from([1, 2]));
  assert.deepStrictEqual([...await bytes], [1, 2, 1, 2]);
  const left = new Promise((resolve) => hub.sockets.sockets.values().next().value.once('disconnect', resolve));
  client.disconnect();
  assert.strictEqual(await left, 'client namespace disconnect');
  await hub.close();
  console.log('ok');
}
main();
