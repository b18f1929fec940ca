// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
'use strict';
const assert = require('assert');
const http = require('http');
const { called } = require('../../fixtures/http/raw');

const server = require('net').createServer().listen(0, '127.0.0.1', () => {
  const { port } = server.address();
  server.close(() => {
    http.get({ port, host: '127.0.0.1', headers: { host: 'my-host' } }).on('error', called((err) => {
      assert.strictEqual(err.message, 'connect failed - status: ECONNREFUSED: my-host');
    }));
  });
});
