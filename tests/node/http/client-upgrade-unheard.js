// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');
const { answer } = require('../../fixtures/http/client');

// An upgrade or a tunnel that nobody listens for closes the connection.
answer({ '/': 'HTTP/1.1 101 X\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\n', 'a:1': 'HTTP/1.1 200 OK\r\n\r\n' }, async (port) => {
  for (const options of [{ path: '/', headers: { Connection: 'upgrade', Upgrade: 'x' } }, { method: 'CONNECT', path: 'a:1' }]) {
    await new Promise((resolve) => {
      const req = http.request({ host: '127.0.0.1', port, agent: false, ...options });
      req.on('response', () => assert.fail());
      req.on('error', () => {});
      req.on('socket', (socket) => socket.on('close', resolve));
      req.end();
    });
  }
});
