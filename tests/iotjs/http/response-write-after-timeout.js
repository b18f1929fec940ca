// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const http = require('http');
const { serve, get, called } = require('../../fixtures/http/raw');

// Writing after the server's time-out has closed the socket loses the data only.
const server = http.createServer(called((req, res) => {
  res.on('error', () => {});
  res.on('close', called(() => {
    res.write('late');
    res.end();
  }));
}));
server.timeout = 20;
serve(server, 'GET / HTTP/1.1\r\nHost: a\r\n\r\n', called((text) => assert.strictEqual(text, '')));
