// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');
const net = require('net');
const { called } = require('../../fixtures/http/raw');

// It holds what it was sent until the time-out, and no longer.
const server = http.createServer(called((req, res) => {
  res.on('close', called(() => {
    assert.ok(performance.now() - start >= 1495);
    assert.ok(client.bytesRead < size);
    client.destroy();
    server.close();
  }));
  res.end(Buffer.alloc(size));
}));
const size = 256 << 20;
const start = performance.now();
server.setTimeout(1500); // the request must have come until then
let client;
server.listen(0, () => {
  client = net.connect(server.address().port);
  client.on('error', () => {});
  client.pause();
  client.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n');
});
