// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const http = require('http');
const { exchange, called } = require('../../fixtures/http/raw');

const server = http.createServer(called((req, res) => {
  res.on('finish', () => assert.fail());
  res.on('close', called(() => server.close()));
  client.destroy();
}));
let client;
server.listen(0, '127.0.0.1', () => {
  client = exchange(server.address().port, 'GET / HTTP/1.1\r\nHost: a\r\n\r\n', () => {});
});
