// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const net = require('net');
const { called } = require('../../fixtures/http/raw');

// connect and createConnection take a port, a port and a host, or options; the
// callback listens for 'connect'.
const forms = (port, f) => [
  net.connect(port, f), net.connect(port, '127.0.0.1', f), net.connect({ port }, f),
  net.createConnection({ port, host: '127.0.0.1' }, f), net.createConnection(port, 'localhost', f),
  net.connect({ port, host: 'localhost', family: 4 }, f), new net.Socket().connect(port, f),
];
const server = net.createServer(called((socket) => socket.end('x'), 7));
server.listen(0, '127.0.0.1', () => {
  let open = 7;
  for (const socket of forms(server.address().port, called(() => {}, 7))) {
    assert.ok(socket instanceof net.Socket);
    let text = '';
    socket.on('data', (chunk) => { text += chunk; });
    socket.on('close', () => {
      assert.strictEqual(text, 'x');
      if (--open === 0) server.close();
    });
  }
});
