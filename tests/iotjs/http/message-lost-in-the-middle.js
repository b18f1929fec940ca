// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const http = require('http');
const { called } = require('../../fixtures/http/raw');

const server = require('net').createServer((socket) => socket.once('data', () => {
  socket.end('HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc');
}));
server.listen(0, '127.0.0.1', () => {
  http.get({ port: server.address().port, host: '127.0.0.1' }, called((res) => {
    let text = '';
    res.on('data', (chunk) => { text += chunk; });
    res.on('error', () => {});
    res.on('close', called(() => {
      assert.strictEqual(text, 'abc');
      assert.strictEqual(res.complete, false);
      server.close();
    }));
  }));
});
