// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const http = require('http');
const { called } = require('../../fixtures/http/raw');

const server = require('net').createServer().listen(0, '127.0.0.1', () => {
  const { port } = server.address();
  server.close(() => {
    const req = http.get({ port, host: '127.0.0.1' }, () => assert.fail());
    req.on('error', called((err) => assert.ok(/ECONNREFUSED/.test(err.message), err.message)));
    req.on('close', called(() => {}));
  });
});
