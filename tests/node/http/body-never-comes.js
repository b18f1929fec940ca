// SPDX-License-Identifier: Apache-2.0

// A request that was answered, and whose body nobody wants, is not aborted when
// the connection goes before the body is there.

const assert = require('assert');
const http = require('http');
const net = require('net');

const server = http.createServer((req, res) => {
  req.on('aborted', () => assert.fail('aborted'));
  req.on('error', assert.fail);
  req.socket.on('close', () => setImmediate(() => server.close()));
  res.end('early');
});
server.listen(0, '127.0.0.1', () => {
  const socket = net.connect(server.address().port, '127.0.0.1');
  socket.write('POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 40\r\n\r\nsome');
  socket.once('data', () => socket.destroy());
});
