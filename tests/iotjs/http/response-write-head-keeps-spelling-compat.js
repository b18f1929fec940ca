// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
'use strict';
const assert = require('assert');
const http = require('http');
const { serve, get, called } = require('../../fixtures/http/raw');

const server = http.createServer(called((req, res) => {
  res.setHeader('Test', '1');
  res.writeHead(200, { Test: '2' });
  assert.strictEqual(res.getHeader('test'), '1');
  res.end();
}));
serve(server, get('/'), called((text) => assert.strictEqual(text, 'HTTP/1.1 200 OK\r\ntest: 1\r\nTest: 2\r\n\r\n')));
