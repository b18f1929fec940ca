// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const net = require('net');

// What a socket may do when its peer has ended.
let passed = 0;
const open = net.createServer({ allowHalfOpen: true }, (socket) => {
  assert.strictEqual(socket.allowHalfOpen, true);
  socket.resume().on('end', () => {
    assert.strictEqual(socket.readyState, 'writeOnly');
    setTimeout(() => socket.end('late'), 10);
  });
}).listen(0, '127.0.0.1', () => {
  const client = net.connect(open.address());
  client.setEncoding('utf8').on('data', (text) => { if (text === 'late') passed++; });
  client.on('close', () => open.close());
  client.end();
});

const server = net.createServer((socket) => socket.end()).listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address());
  client.resume().on('close', () => {
    server.close();
    client.write('late', (err) => {
      assert.strictEqual(err.code, 'EPIPE');
      assert.strictEqual(err.message, 'This socket has been ended by the other party');
      passed++;
    });
  });
});
process.on('exit', () => assert.strictEqual(passed, 2));
