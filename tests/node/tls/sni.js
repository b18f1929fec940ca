// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const fs = require('fs');
const path = require('path');
const tls = require('tls');

const read = (name) => fs.readFileSync(path.join(__dirname, '../../fixtures/tls', name));
const server = { key: read('server.key'), cert: read('server.pem') };
const ca = read('ca.pem');

// The certificate is chosen by the name that the client asks for.
const self = tls.createSecureContext({ key: read('self.key'), cert: read('self.pem') });
const asked = [];
const callback = { SNICallback: (name, done) => {
  asked.push(name);
  setImmediate(done, null, name === 'self.test' ? self : null);
} };
const seen = [];
const run = (options, prepare) => {
  const listener = tls.createServer({ ...server, ...options }, (socket) => socket.end());
  prepare(listener);
  let open = 2;
  listener.listen(0, () => ['self.test', 'localhost'].forEach((servername) => {
    const client = tls.connect({ port: listener.address().port, servername, rejectUnauthorized: false }, () => {
      seen.push(`${servername} ${client.getPeerCertificate().subject.CN}`);
    });
    client.resume().on('close', () => --open || listener.close());
  }));
};
run(callback, () => {});
run({}, (listener) => listener.addContext('*.test', self));
process.on('exit', () => {
  assert.deepStrictEqual(asked.sort(), ['localhost', 'self.test']);
  assert.deepStrictEqual(seen.sort(), ['localhost localhost', 'localhost localhost', 'self.test self.test', 'self.test self.test']);
});
