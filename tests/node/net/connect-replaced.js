// SPDX-License-Identifier: Apache-2.0
// net.connect goes through a connect method that a script put on Socket.prototype.

'use strict';

const assert = require('assert');
const net = require('net');

const calls = [];
const own = net.Socket.prototype.connect;
net.Socket.prototype.connect = function(...args) {
  calls.push(args.length);
  return own.apply(this, args);
};

let connected = 0;
const server = net.createServer((socket) => socket.end()).listen(0, '127.0.0.1', () => {
  const { port } = server.address();
  net.connect({ port, host: '127.0.0.1' }, () => {
    connected++;
    net.createConnection(port, '127.0.0.1').on('connect', () => { connected++; server.close(); }).resume();
  }).resume();
});
process.on('exit', () => {
  assert.strictEqual(connected, 2);
  assert.strictEqual(calls.length, 2);
});
