// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
'use strict';
const assert = require('assert');
const http = require('http');
const { serve, get, called } = require('../../fixtures/http/raw');

// Once the head is made, a field has no effect, and that is no error.
const server = http.createServer(called((req, res) => {
  res.setHeader('A', '1');
  res.writeHead(200);
  res.setHeader('B', '2');
  res.end();
}));
serve(server, get('/'), called((text) => assert.strictEqual(text, 'HTTP/1.1 200 OK\r\na: 1\r\n\r\n')));
