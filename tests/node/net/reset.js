// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const net = require('net');

// A reset of the peer: 'error' with ECONNRESET, then 'close' with true.
let passed = 0;
const server = net.createServer((socket) => {
  socket.once('data', () => assert.strictEqual(socket.resetAndDestroy(), socket));
}).listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address());
  client.write('x');
  const events = [];
  client.on('error', (err) => events.push([err.message, err.code, err.errno, err.syscall]));
  client.on('end', () => events.push('end'));
  client.on('close', (hadError) => {
    assert.deepStrictEqual(events, [['read ECONNRESET', 'ECONNRESET', -104, 'read']]);
    assert.strictEqual(hadError, true);
    passed++;
    server.close();
  });
});
const closed = new net.Socket();
closed.on('error', (err) => {
  assert.strictEqual(err.code, 'ERR_SOCKET_CLOSED');
  passed++;
});
closed.resetAndDestroy();
process.on('exit', () => assert.strictEqual(passed, 2));
