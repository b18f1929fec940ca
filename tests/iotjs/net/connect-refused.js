// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const net = require('net');
const { called } = require('../../fixtures/http/raw');

// 'error' with what the system says, then 'close'.
const server = net.createServer().listen(0, '127.0.0.1', () => {
  const { port } = server.address();
  server.close(() => {
    const seen = [];
    const client = net.connect(port, '127.0.0.1');
    client.on('error', called((err) => {
      assert.ok(err instanceof Error);
      assert.ok(/ECONNREFUSED/.test(err.message), err.message);
      seen.push('error');
    }));
    client.on('close', called(() => assert.deepStrictEqual(seen, ['error'])));
  });
});
