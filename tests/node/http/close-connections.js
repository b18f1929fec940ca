// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');
const net = require('net');
const { called } = require('../../fixtures/http/raw');

// One connection is idle, one waits for its answer.
const server = http.createServer((req, res) => {
  if (req.url === '/quick') res.end('x');
});
server.listen(0, () => {
  const port = server.address().port;
  let left = 2;
  const open = (path) => {
    const socket = net.connect(port);
    socket.on('close', called(() => left--));
    socket.write('GET ' + path + ' HTTP/1.1\r\nHost: x\r\n\r\n');
    return socket.resume();
  };
  const idle = open('/quick');
  idle.once('data', called(() => {
    server.once('request', called(() => server.closeIdleConnections()));
    open('/never');
  }));
  idle.on('close', called(() => {
    assert.strictEqual(left, 1);
    server.closeAllConnections();
    server.close(called(() => {}));
  }));
});
