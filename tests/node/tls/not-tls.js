// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const fs = require('fs');
const path = require('path');
const tls = require('tls');

const read = (name) => fs.readFileSync(path.join(__dirname, '../../fixtures/tls', name));
const server = { key: read('server.key'), cert: read('server.pem') };
const ca = read('ca.pem');

// A peer that does not speak TLS.
const net = require('net');
const results = [];
const plain = net.createServer((socket) => socket.on('error', () => {}).once('data', () => socket.end('what is this, then?')));
plain.listen(0, () => tls.connect(plain.address().port).on('error', (err) => {
  results.push(err.code);
  plain.close();
}));
const silent = net.createServer((socket) => socket.on('error', () => {}).once('data', () => socket.end()));
silent.listen(0, () => tls.connect({ port: silent.address().port, host: 'localhost' }).on('error', (err) => {
  results.push(`${err.code} ${err.host}`);
  assert.strictEqual(err.message, 'Client network socket disconnected before secure TLS connection was established');
  silent.close();
}));
const secure = tls.createServer(server);
secure.on('tlsClientError', (err) => {
  results.push(`server ${err.code}`);
  secure.close();
});
secure.listen(0, () => net.connect(secure.address().port).on('error', () => {}).resume().write('GET / HTTP/1.1\r\n\r\n'));
tls.connect({ port: 1, host: '127.0.0.1' }).on('error', (err) => results.push(err.code));
process.on('exit', () => assert.deepStrictEqual(results.sort(),
  ['ECONNREFUSED', 'ECONNRESET localhost', 'ERR_SSL_WRONG_VERSION_NUMBER', 'server ERR_SSL_HTTP_REQUEST']));
