// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const fs = require('fs');
const path = require('path');
const tls = require('tls');

const read = (name) => fs.readFileSync(path.join(__dirname, '../../fixtures/tls', name));
const server = { key: read('server.key'), cert: read('server.pem') };
const ca = read('ca.pem');

// A connection that begins in the clear, and one over a stream that is no socket.
const net = require('net');
const { Duplex } = require('stream');
const log = [];
const listener = net.createServer((raw) => {
  raw.write('clear');
  raw.once('data', () => {
    raw.write('go');
    const secure = new tls.TLSSocket(raw, { isServer: true, secureContext: tls.createSecureContext(server) });
    secure.on('data', (data) => secure.end(`got ${data}`));
  });
});
listener.listen(0, () => {
  const raw = net.connect(listener.address().port);
  raw.once('data', (data) => {
    log.push(String(data));
    raw.write('start');
    raw.once('data', () => {
      const client = tls.connect({ socket: raw, ca, servername: 'localhost' }, () => client.write('secret'));
      client.on('data', (data) => log.push(String(data)));
      client.on('close', () => {
        assert.ok(raw.destroyed);
        listener.close();
      });
    });
  });
});

const plain = tls.createServer(server, (socket) => socket.on('data', (data) => socket.end(`echo ${data}`)));
plain.listen(0, () => {
  const raw = net.connect(plain.address().port, () => {
    const over = new Duplex({
      read() {},
      write(chunk, encoding, callback) { raw.write(chunk, callback); },
      final(callback) { raw.end(callback); },
      destroy(err, callback) {
        raw.destroy();
        callback(err);
      },
    });
    raw.on('data', (data) => over.push(data));
    raw.on('end', () => over.push(null));
    const client = tls.connect({ socket: over, ca, servername: 'localhost' }, () => client.write('x'));
    client.on('data', (data) => {
      log.push(String(data));
      client.destroy();
      plain.close();
    });
  });
});
process.on('exit', () => assert.deepStrictEqual(log.sort(), ['clear', 'echo x', 'got secret']));
