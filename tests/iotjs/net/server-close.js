// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const net = require('net');
const { called } = require('../../fixtures/http/raw');

// 'close' comes when there is no socket left; close returns the server.
const seen = [];
const server = net.createServer((socket) => {
  socket.resume();
  assert.strictEqual(server.close(called(() => seen.push('callback'))), server);
  setImmediate(() => {
    assert.deepStrictEqual(seen, []);
    socket.end();
  });
});
server.on('close', called(() => seen.push('close')));
server.listen(0, '127.0.0.1', () => net.connect(server.address().port, '127.0.0.1').resume());
process.on('exit', () => assert.strictEqual(seen.length, 2));
