// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const net = require('net');
const { called } = require('../../fixtures/http/raw');

// A port that is taken is an 'error' of the second server.
const server = net.createServer().listen(0, '127.0.0.1', called(() => {
  const second = net.createServer();
  second.on('error', called(() => server.close()));
  second.on('listening', () => assert.fail());
  second.listen(server.address().port, '127.0.0.1');
}));
