// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');
const net = require('net');
const { called } = require('../../fixtures/http/raw');

// A stream of events: that the client has gone is noticed without writing.
let client;
const server = http.createServer(called((req, res) => {
  req.on('close', called(() => {}));
  res.writeHead(200, { 'Content-Type': 'text/event-stream' });
  res.write('data: 1\n\n');
  res.on('close', called(() => {
    assert.strictEqual(res.writableFinished, false);
    server.close();
  }));
}));
server.listen(0, () => {
  client = net.connect(server.address().port);
  client.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n');
  client.once('data', () => client.end());
});
