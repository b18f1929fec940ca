// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { Duplex } = require('stream');
const tls = require('tls');
const { called } = require('../../fixtures/http/raw');
const fs = require('fs');
const path = require('path');

const read = (name) => fs.readFileSync(path.join(__dirname, '../../fixtures/tls', name));

// A TLSSocket over two streams that said _readyToWrite, as IoT.js's do: the client begins by itself, has 'secureConnect',
// and both end.
const [near, far] = [new Duplex(), new Duplex()];
near._write = (chunk, callback, onwrite) => {
  far.push(chunk);
  onwrite();
};
far._write = (chunk, callback, onwrite) => {
  near.push(chunk);
  onwrite();
};
near._readyToWrite();
far._readyToWrite();

const server = new tls.TLSSocket(near, { isServer: true, key: read('server.key'), cert: read('server.pem') });
const client = new tls.TLSSocket(far, { ca: read('ca.pem'), servername: 'localhost' });
assert.strictEqual(server._socket, near);
assert.strictEqual(client._socket, far);
client.on('secureConnect', called(() => {}));
client.on('data', called((data) => {
  assert.strictEqual(data.toString(), 'hello');
  client.write('bye');
}));
server.on('data', called((data) => {
  assert.strictEqual(data.toString(), 'bye');
  server.end();
}));
server.on('end', called(() => {}));
client.on('end', called(() => {}));
server.write('hello');
