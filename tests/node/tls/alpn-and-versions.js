// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const fs = require('fs');
const path = require('path');
const tls = require('tls');

const read = (name) => fs.readFileSync(path.join(__dirname, '../../fixtures/tls', name));
const server = { key: read('server.key'), cert: read('server.pem') };
const ca = read('ca.pem');

const results = [];
const visit = (own, options) => {
  const listener = tls.createServer({ ...server, ...own }, (socket) => socket.end());
  listener.on('tlsClientError', (err) => results.push(`server ${err.code}`));
  listener.listen(0, () => {
    const client = tls.connect({ port: listener.address().port, ca, servername: 'localhost', ...options }, () => {
      results.push(`${client.alpnProtocol} ${client.getProtocol()}`);
    });
    client.on('error', (err) => results.push(err.code));
    client.resume().on('close', () => listener.close());
  });
};
visit({ ALPNProtocols: ['h2', 'http/1.1'] }, { ALPNProtocols: ['http/1.1'] });
visit({ ALPNProtocols: ['a'] }, { ALPNProtocols: ['b'] });
visit({ maxVersion: 'TLSv1.2' }, {});
visit({ maxVersion: 'TLSv1.2' }, { minVersion: 'TLSv1.3' });
process.on('exit', () => assert.deepStrictEqual(results.sort(), [
  'ERR_SSL_TLSV1_ALERT_NO_APPLICATION_PROTOCOL', 'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION', 'false TLSv1.2', 'http/1.1 TLSv1.3',
  'server ERR_SSL_NO_APPLICATION_PROTOCOL', 'server ERR_SSL_UNSUPPORTED_PROTOCOL',
]));
