// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');
const net = require('net');
const { called } = require('../../fixtures/http/raw');

// A client that does not read makes write return false; 'drain' follows when it
// reads again.
const block = Buffer.alloc(1 << 16, 'a');
let written = 0;
const total = 400;
const server = http.createServer(called((req, res) => {
  let drains = 0;
  const more = () => {
    while (written < total) {
      written++;
      if (!res.write(block)) {
        assert.strictEqual(res.writableNeedDrain, true);
        return;
      }
    }
    res.end();
    assert.ok(drains > 0);
  };
  res.on('drain', () => { drains++; more(); });
  more();
}));
server.listen(0, () => {
  const socket = net.connect(server.address().port);
  socket.write('GET / HTTP/1.0\r\n\r\n');
  socket.pause();
  setTimeout(called(() => {
    assert.ok(written < total, String(written));
    let n = 0;
    socket.on('data', (chunk) => { n += chunk.length; });
    socket.resume();
    socket.on('end', called(() => {
      assert.ok(n > total * block.length);
      server.close();
    }));
  }), 100);
});
