// SPDX-License-Identifier: Apache-2.0

// Connections to one name that begin one after another look it up, and arrive, in that order.
'use strict';
const assert = require('assert');
const net = require('net');

const count = 40;
const lookups = [];
const arrived = [];
const server = net.createServer((socket) => {
  socket.on('data', (b) => { arrived.push(Number(b)); socket.end(); });
}).listen(0, 'localhost', () => {
  const { port, address } = server.address();
  const family = net.isIP(address);
  let left = count;
  for (let i = 0; i < count; i++) {
    net.connect({ port, host: 'localhost', family })
      .on('lookup', () => lookups.push(i))
      .on('connect', function connected() { this.write(String(i)); })
      .on('close', () => { if (--left === 0) server.close(); })
      .resume();
  }
});

process.on('exit', () => {
  assert.deepStrictEqual(lookups, Array.from({ length: count }, (_, i) => i));
  assert.strictEqual(arrived.length, count);
});
