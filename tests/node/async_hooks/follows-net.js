// SPDX-License-Identifier: Apache-2.0
'use strict';
// The events of a socket come in the context in which it was made, and 'connection' in that in which the server began
// to listen.
const assert = require('assert');
const { AsyncLocalStorage } = require('async_hooks');
const net = require('net');

const storage = new AsyncLocalStorage();
const seen = [];
const note = (what) => seen.push(`${what} ${storage.getStore()}`);

const server = net.createServer((socket) => {
  note('connection');
  socket.on('data', () => socket.end('back'));
});
storage.run('server', () => server.listen(0, () => {
  storage.run('client', () => {
    const socket = net.connect(server.address().port, () => {
      note('connect');
      socket.write('there');
    });
    socket.on('data', () => note('data'));
    socket.on('close', () => {
      note('close');
      server.close();
    });
  });
}));
process.on('exit', () => assert.deepStrictEqual(seen.sort(),
  ['close client', 'connect client', 'connection server', 'data client']));
