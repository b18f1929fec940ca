// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const http = require('http');
const { called } = require('../../fixtures/http/raw');

// 'close' comes with the end of the message or of its connection.
const server = http.createServer((req, res) => {
  req.on('close', called(() => {}));
  res.end('x');
});
server.listen(0, '127.0.0.1', () => {
  http.get({ host: '127.0.0.1', port: server.address().port, agent: false }, (res) => {
    res.resume().on('close', called(() => server.close()));
  });
});
