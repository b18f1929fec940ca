// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');
const net = require('net');
const { called } = require('../fixtures/http/raw');

// One connection is idle, one waits for its answer.
const server = http.createServer((req, res) => {
  if (req.url === '/quick') res.end('x');
});
server.listen(0, () => {
  const port = server.address().port;
  const open = (path) => {
    const socket = net.connect(port);
    socket.write('GET ' + path + ' HTTP/1.1\r\nHost: x\r\n\r\n');
    return socket.resume();
  };
  const idle = open('/quick');
  const busy = open('/never');
  let left = 2;
  idle.on('close', called(() => left--));
  busy.on('close', called(() => left--));
  setTimeout(() => {
    server.closeIdleConnections();
    setTimeout(() => {
      assert.strictEqual(left, 1);
      server.closeAllConnections();
      server.close(called(() => {}));
    }, 30);
  }, 50);
});
