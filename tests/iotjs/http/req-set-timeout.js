// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const http = require('http');
const { called } = require('../../fixtures/http/raw');

// The callback is told, and the socket left to it.
const server = http.createServer(() => {});
server.listen(0, '127.0.0.1', () => {
  const req = http.get({ port: server.address().port, host: '127.0.0.1' }, () => assert.fail());
  req.setTimeout(20, called(() => req.abort()));
  req.on('error', () => {});
  req.on('close', called(() => server.close()));
});
