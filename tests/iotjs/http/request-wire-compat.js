// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
'use strict';
const assert = require('assert');
const http = require('http');
const { called } = require('../../fixtures/http/raw');

// The names in lower case and in their order, then the host without a port.
const server = require('net').createServer((socket) => {
  let text = '';
  socket.on('data', (data) => {
    text += data;
    if (!text.endsWith('\r\n\r\nxy')) return;
    assert.strictEqual(text, 'PUT /p HTTP/1.1\r\nx-b: 1\r\nx-a: 2\r\ncontent-length: 2\r\nhost: 127.0.0.1\r\n\r\nxy');
    socket.end('HTTP/1.1 200 OK\r\n\r\n');
  });
}).listen(0, '127.0.0.1', () => {
  const headers = { 'X-B': 1, 'X-A': 2, 'Content-Length': 2 };
  const req = http.request({ port: server.address().port, host: '127.0.0.1', method: 'PUT', path: '/p', headers },
    called((res) => res.resume().on('end', () => server.close())));
  req.end('xy');
});
