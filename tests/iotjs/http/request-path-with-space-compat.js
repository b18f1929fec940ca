// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
'use strict';
const assert = require('assert');
const http = require('http');
const { called } = require('../../fixtures/http/raw');

// The path goes out as it is.
const server = require('net').createServer((socket) => socket.once('data', called((data) => {
  assert.strictEqual(String(data).split('\r\n')[0], 'GET /a b HTTP/1.1');
  socket.end('HTTP/1.1 200 OK\r\n\r\n');
}))).listen(0, '127.0.0.1', () => {
  http.get({ port: server.address().port, path: '/a b' }, called((res) => res.resume().on('end', () => server.close())));
});
