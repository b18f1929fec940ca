// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');
const { exchange, called } = require('../../fixtures/http/raw');

// Who listens to 'data' of a server's socket sees the bytes that come from then
// on, which are parsed as ever.
const server = http.createServer(called((req, res) => {
  let raw = '';
  if (req.url === '/2') {
    res.end();
    return;
  }
  req.socket.on('data', (data) => { raw += data; });
  req.socket.on('close', called(() => assert.strictEqual(raw, second)));
  res.end('1');
}, 2));
const second = 'GET /2 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n';
server.listen(0, () => {
  const socket = exchange(server.address().port, 'GET /1 HTTP/1.1\r\nHost: x\r\n\r\n', called(() => server.close()));
  socket.once('data', () => socket.write(second));
});
