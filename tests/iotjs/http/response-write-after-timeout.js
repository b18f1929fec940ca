// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const http = require('http');
const { serve, get, called } = require('../../fixtures/http/raw');

// Writing after a time-out has closed the socket loses the data only.
const server = http.createServer(called((req, res) => {
  req.socket.setTimeout(20);
  res.on('error', () => {});
  res.on('close', called(() => {
    res.write('late');
    res.end();
  }));
}));
serve(server, 'GET / HTTP/1.1\r\nHost: a\r\n\r\n', called((text) => assert.strictEqual(text, '')));
