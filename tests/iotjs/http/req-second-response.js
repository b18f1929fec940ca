// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const http = require('http');
const { called } = require('../../fixtures/http/raw');

// A second response on the connection is not told.
const server = require('net').createServer((socket) => socket.once('data', () => {
  socket.end('HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\naHTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nb');
}));
server.listen(0, '127.0.0.1', () => {
  const req = http.get({ port: server.address().port, host: '127.0.0.1' }, called((res) => {
    res.on('data', called((chunk) => assert.strictEqual(String(chunk), 'a')));
  }));
  req.on('error', () => {});
  req.on('close', called(() => server.close()));
});
