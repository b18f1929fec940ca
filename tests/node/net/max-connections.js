// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const net = require('net');

let drops = 0;
const server = net.createServer((socket) => socket.resume());
server.maxConnections = 1;
server.on('drop', (info) => {
  drops++;
  assert.strictEqual(info.localPort, server.address().port);
  assert.strictEqual(info.remoteFamily, 'IPv4');
});
server.listen(0, '127.0.0.1', () => {
  const first = net.connect(server.address(), () => {
    const second = net.connect(server.address());
    second.resume().on('error', () => {}).on('close', () => {
      assert.strictEqual(drops, 1);
      first.destroy();
      server.close();
    });
  });
});
process.on('exit', () => assert.strictEqual(drops, 1));
