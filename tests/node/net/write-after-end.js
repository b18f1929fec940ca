// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const net = require('net');

let passed = 0;
const server = net.createServer((socket) => socket.resume()).listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address(), () => {
    client.end('x', () => passed++);
    assert.strictEqual(client.write('y', (err) => {
      assert.strictEqual(err.code, 'ERR_STREAM_WRITE_AFTER_END');
      passed++;
    }), false);
  });
  client.on('error', (err) => {
    assert.strictEqual(err.code, 'ERR_STREAM_WRITE_AFTER_END');
    passed++;
  });
  client.on('close', (hadError) => {
    assert.strictEqual(hadError, true);
    server.close();
  });
});
const lonely = new net.Socket();
lonely.on('error', (err) => assert.strictEqual(err.code, 'ERR_SOCKET_CLOSED'));
lonely.on('close', () => passed++);
lonely.write('x');
process.on('exit', () => assert.ok(passed >= 3, String(passed)));
