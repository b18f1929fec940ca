// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
'use strict';
const assert = require('assert');
const net = require('net');
const { called } = require('../../fixtures/http/raw');

// Nobody listens for 'error': listen throws.
const server = net.createServer().listen(0, '127.0.0.1', called(() => {
  const second = net.createServer();
  assert.throws(() => second.listen(server.address().port, '127.0.0.1'), Error);
  server.close();
}));
