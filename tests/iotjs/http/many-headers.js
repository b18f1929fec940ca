// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const http = require('http');
const { called } = require('../../fixtures/http/raw');

// More than 500 fields in a response.
const server = http.createServer((req, res) => {
  for (let i = 0; i < 600; i++) res.setHeader('h' + i, 'v' + i);
  res.end();
});
server.listen(0, '127.0.0.1', () => {
  http.get({ port: server.address().port, host: '127.0.0.1' }, called((res) => {
    for (let i = 0; i < 600; i++) assert.strictEqual(res.headers['h' + i], 'v' + i);
    res.resume().on('end', () => server.close());
  }));
});
