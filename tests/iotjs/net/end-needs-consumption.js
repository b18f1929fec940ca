// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const net = require('net');
const { called } = require('../../fixtures/http/raw');

// 'end' waits until the data is taken.
const server = net.createServer((socket) => socket.end('data')).listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1');
  let taken = false;
  client.on('end', called(() => assert.strictEqual(taken, true)));
  client.on('connect', () => setTimeout(() => {
    taken = true;
    client.resume();
  }, 30));
  client.on('close', called(() => server.close()));
});
