// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const fs = require('fs');
const net = require('net');
const path = require('path');
const tls = require('tls');

const read = (name) => fs.readFileSync(path.join(__dirname, '../../fixtures/tls', name));
const log = [];

// What is written to a client over a socket waits for the handshake, whether that is connected or not.
const server = tls.createServer({ key: read('server.key'), cert: read('server.pem') }, (socket) => {
  socket.on('data', (data) => socket.end(`got ${data}`));
}).listen(0, () => {
  const { port } = server.address();
  const talk = (socket, name, done) => {
    const client = tls.connect({ socket, ca: read('ca.pem'), servername: 'localhost' });
    client.write(name, (err) => log.push(err));
    client.on('data', (data) => log.push(`${data}`)).on('close', done);
  };
  talk(net.connect(port), 'early', () => {
    const socket = net.connect(port, () => talk(socket, 'late', () => {
      const plain = new tls.TLSSocket(net.connect(port));
      plain.write('alone');
      plain.on('data', (data) => log.push(`${data}`)).on('close', () => server.close());
    }));
  });
});

// A socket that is destroyed before says so.
const never = new tls.TLSSocket(new net.Socket());
never.on('error', () => {});
never.write('x', (err) => assert(err instanceof Error));
never.destroy();

process.on('exit', () => {
  assert.deepStrictEqual(log.filter((entry) => typeof entry === 'string'), ['got early', 'got late', 'got alone']);
  assert.deepStrictEqual(log.filter((entry) => typeof entry !== 'string').map((err) => err || 'written'), ['written', 'written']);
});
