// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const http = require('http');
const { called } = require('../../fixtures/http/raw');

// More than the response comes on a kept connection: the request is closed
// before the response is.
const server = require('net').createServer((socket) => {
  socket.on('error', () => {});
  socket.once('data', () => socket.write('HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\naHTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nb'));
});
server.listen(0, '127.0.0.1', () => {
  const seen = [];
  const agent = new http.Agent({ keepAlive: true });
  const req = http.get({ host: '127.0.0.1', port: server.address().port, agent }, called((res) => {
    res.resume();
    res.on('close', () => seen.push('res'));
  }));
  req.on('error', () => seen.push('error'));
  req.on('close', () => {
    seen.push('req');
    server.close();
  });
  process.on('exit', () => assert.deepStrictEqual(seen, ['req', 'res']));
});
