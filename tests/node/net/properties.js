// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const net = require('net');

const socket = new net.Socket();
assert.deepStrictEqual(
  [socket.connecting, socket.pending, socket.destroyed, socket.readyState, socket.bufferSize, socket.bytesRead, socket.bytesWritten],
  [false, true, false, 'open', undefined, 0, 0]);
assert.deepStrictEqual([socket.address(), socket.remoteAddress, socket.localPort, socket._handle], [{}, undefined, undefined, null]);
for (const method of ['ref', 'unref', 'setNoDelay', 'setKeepAlive', 'setTimeout', 'pause', 'resume']) {
  assert.strictEqual(socket[method](0), socket, method);
}
socket.server = 'mine';
assert.strictEqual(socket.server, 'mine');
assert.strictEqual(net.Stream, net.Socket);
assert.strictEqual(net.createConnection, net.connect);

const server = net.createServer({ keepAlive: true, keepAliveInitialDelay: 1000, noDelay: true, highWaterMark: 99 }, (peer) => {
  assert.deepStrictEqual([peer.remoteAddress, peer.remoteFamily, peer.localPort], ['127.0.0.1', 'IPv4', server.address().port]);
  assert.deepStrictEqual([peer.readableHighWaterMark, peer.writableHighWaterMark, peer.readyState], [99, 99, 'open']);
  assert.ok(peer._handle.fd > 0);
  peer.destroy();
  assert.strictEqual(peer.readyState, 'closed');
}).listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address(), () => {
    assert.strictEqual(client.localPort, client.address().port);
    assert.strictEqual(client.remotePort, server.address().port);
  });
  client.resume().on('close', () => server[Symbol.asyncDispose]().then(() => assert.strictEqual(server.listening, false)));
});
