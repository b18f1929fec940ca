// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const net = require('net');
const os = require('os');

// A server without a host listens for both families, and localhost finds it.
let passed = 0;
const server = net.createServer((socket) => socket.end()).listen(0, () => {
  const { port, address, family } = server.address();
  assert.ok(address === '::' && family === 'IPv6' || address === '0.0.0.0' && family === 'IPv4');
  const six = Object.values(os.networkInterfaces()).flat().some((own) => own.address === '::1');
  const hosts = [undefined, 'localhost', '127.0.0.1', ...address === '::' && six ? ['::1'] : []];
  let left = hosts.length;
  for (const host of hosts) {
    const client = net.connect({ port, host }, () => {
      passed++;
      assert.strictEqual(client.remotePort, port);
      assert.strictEqual(client.remoteFamily, client.localFamily);
    });
    client.resume().on('close', () => { if (--left === 0) server.close(() => assert.strictEqual(passed, hosts.length)); });
  }
});
