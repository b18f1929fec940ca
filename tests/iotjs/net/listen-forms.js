// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const net = require('net');
const { called } = require('../../fixtures/http/raw');

// listen(port, host?, backlog?, cb?) or (options, cb?) returns the server;
// 'listening' comes later, with the server as this.
const forms = (f) => [[0, f], [0, '127.0.0.1', f], [0, '127.0.0.1', 5, f], [{ port: 0 }, f], [{ port: 0, host: '127.0.0.1', backlog: 5 }, f]];
const listening = called(function () {
  assert.ok(this instanceof net.Server);
  assert.strictEqual(typeof this.address().port, 'number');
  this.close();
}, 5);
for (const args of forms(listening)) {
  const server = net.createServer();
  let sync = true;
  server.on('listening', called(() => assert.strictEqual(sync, false)));
  assert.strictEqual(server.listen(...args), server);
  sync = false;
}
