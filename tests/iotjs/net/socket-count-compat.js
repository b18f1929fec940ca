// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
'use strict';
const assert = require('assert');
const net = require('net');
const { called } = require('../../fixtures/http/raw');

// _socketCount goes back to 0.
const server = net.createServer(called((socket) => {
  assert.strictEqual(server._socketCount, 1);
  socket.end();
}));
server.on('close', called(() => assert.strictEqual(server._socketCount, 0)));
assert.strictEqual(server._socketCount, 0);
assert.strictEqual(net.Server.prototype._createTCP, undefined);
server.listen(0, '127.0.0.1', () => {
  net.connect(server.address().port, '127.0.0.1').resume().on('close', () => server.close());
});
