// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const net = require('net');
const tls = require('tls');
const { called } = require('../../fixtures/http/raw');
const fs = require('fs');
const path = require('path');

const read = (name) => fs.readFileSync(path.join(__dirname, '../../fixtures/tls', name));

// A client that connect did not make begins the handshake by itself, also over a socket that connects later.
const server = tls.createServer({ key: read('server.key'), cert: read('server.pem') }, (socket) => {
  socket.end('hello');
}).listen(0, '127.0.0.1', () => {
  const raw = new net.Socket();
  const client = new tls.TLSSocket(raw, { ca: read('ca.pem'), servername: 'localhost' });
  assert.strictEqual(client._socket, raw);
  client.on('data', called((data) => assert.strictEqual(data.toString(), 'hello')));
  client.on('close', called(() => server.close()));
  setImmediate(() => raw.connect(server.address().port, '127.0.0.1'));
});
