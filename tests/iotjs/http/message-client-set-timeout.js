// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const http = require('http');
const { called } = require('../../fixtures/http/raw');

// On the side of the client it is the socket's time-out as well.
const server = http.createServer((req, res) => res.write('a'));
server.listen(0, '127.0.0.1', () => {
  const req = http.get({ port: server.address().port, host: '127.0.0.1' }, called((res) => {
    res.resume().on('error', () => {});
    res.setTimeout(20, called(() => req.abort()));
  }));
  req.on('error', () => {});
  req.on('close', called(() => server.close()));
});
