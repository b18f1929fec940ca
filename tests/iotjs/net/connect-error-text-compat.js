// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
'use strict';
const assert = require('assert');
const net = require('net');
const { called } = require('../../fixtures/http/raw');

const server = net.createServer().listen(0, '127.0.0.1', () => {
  const { port } = server.address();
  server.close(() => {
    net.connect(port, '127.0.0.1').on('error', called((err) => {
      assert.strictEqual(err.message, 'connect failed - status: ECONNREFUSED');
    }));
  });
});
