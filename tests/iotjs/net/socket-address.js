// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const net = require('net');
const { called } = require('../../fixtures/http/raw');

// The local end; an empty object without one.
assert.deepStrictEqual(Object.keys(new net.Socket().address()), []);
const server = net.createServer((socket) => {
  assert.strictEqual(socket.address().port, server.address().port);
  socket.end();
}).listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1', called(() => {
    const { address, family, port } = client.address();
    assert.deepStrictEqual([address, family], ['127.0.0.1', 'IPv4']);
    assert.ok(port > 0 && port !== server.address().port);
  }));
  client.resume().on('close', () => server.close());
});
