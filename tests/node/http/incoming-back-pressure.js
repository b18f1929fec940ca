// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');
const net = require('net');
const { called } = require('../../fixtures/http/raw');

// A body that nobody reads is not read from the wire, either.
const size = 64 << 20;
let sent = 0;
const server = http.createServer(called((req, res) => {
  setTimeout(called(() => {
    assert.ok(req.readableLength < 1 << 20, String(req.readableLength));
    assert.ok(sent < size / 2, String(sent));
    let n = 0;
    req.on('data', (chunk) => { n += chunk.length; });
    req.on('end', called(() => {
      assert.strictEqual(n, size);
      res.end();
      server.close();
    }));
  }), 200);
}));
server.listen(0, () => {
  const socket = net.connect(server.address().port);
  socket.write('POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: ' + size + '\r\n\r\n');
  const block = Buffer.alloc(1 << 16);
  const more = () => {
    while (sent < size) {
      sent += block.length;
      if (!socket.write(block)) return;
    }
  };
  socket.on('drain', more).resume();
  more();
});
