// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const net = require('net');
const { called } = require('../../fixtures/http/raw');

// 'lookup' (err, address, family) comes before 'connect'.
const server = net.createServer((socket) => socket.end()).listen(0, '127.0.0.1', () => {
  let looked = false;
  const client = net.connect({ port: server.address().port, host: 'localhost', family: 4 });
  client.on('lookup', called((err, address, family) => {
    assert.ok(!err);
    assert.deepStrictEqual([address, family], ['127.0.0.1', 4]);
    looked = true;
  }));
  client.on('connect', called(() => assert.strictEqual(looked, true)));
  client.resume().on('close', () => server.close());
});
