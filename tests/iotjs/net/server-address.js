// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const net = require('net');
const { called } = require('../../fixtures/http/raw');

const server = net.createServer();
assert.strictEqual(server.address(), null);
server.listen(0, '127.0.0.1', called(() => {
  const { address, family, port } = server.address();
  assert.deepStrictEqual([address, family], ['127.0.0.1', 'IPv4']);
  assert.ok(port > 0 && port < 65536);
  server.close(called(() => assert.strictEqual(server.address(), null)));
}));
