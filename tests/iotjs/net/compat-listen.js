// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
'use strict';
const assert = require('assert');
const net = require('net');

// What fails to listen emits the bare number, at once.
const server = net.createServer().listen(0, '127.0.0.1', () => {
  const second = net.createServer();
  let error;
  second.on('error', (e) => { error = e; });
  second.listen(server.address().port, '127.0.0.1');
  assert.strictEqual(error, -98);
  assert.strictEqual(server._socketCount, 0);
  server.close();
});
