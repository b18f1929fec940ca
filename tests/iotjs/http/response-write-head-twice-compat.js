// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
'use strict';
const assert = require('assert');
const http = require('http');
const { serve, get, called } = require('../../fixtures/http/raw');

// The last status wins, headers come together.
const server = http.createServer((req, res) => {
  res.writeHead(200, { A: '1' });
  res.writeHead(404, { B: '2' });
  res.end();
});
serve(server, get('/'), called((text) => assert.strictEqual(text, 'HTTP/1.1 404 Not Found\r\nA: 1\r\nB: 2\r\n\r\n')));
