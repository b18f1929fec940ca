// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const http = require('http');
const { called } = require('../../fixtures/http/raw');

const server = require('net').createServer((socket) => socket.once('data', () => {
  socket.write('HTTP/1.1 200 OK\r\n\r\nall ');
  setTimeout(() => socket.end('of it'), 20);
}));
server.listen(0, '127.0.0.1', () => {
  http.get({ port: server.address().port, host: '127.0.0.1' }, called((res) => {
    let text = '';
    res.on('data', (chunk) => { text += chunk; });
    res.on('end', called(() => {
      assert.strictEqual(text, 'all of it');
      server.close();
    }));
  }));
});
