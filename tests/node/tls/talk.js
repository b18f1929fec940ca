// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const fs = require('fs');
const path = require('path');
const tls = require('tls');

const read = (name) => fs.readFileSync(path.join(__dirname, '../../fixtures/tls', name));
const server = { key: read('server.key'), cert: read('server.pem') };
const ca = read('ca.pem');

const log = [];
const listener = tls.createServer(server, (socket) => {
  assert.ok(socket instanceof tls.TLSSocket && socket.encrypted);
  assert.strictEqual(socket.servername, 'localhost');
  socket.setEncoding('utf8');
  socket.on('data', (text) => socket.end(`you said ${text}`));
});
listener.listen(0, '127.0.0.1', () => {
  const client = tls.connect({ port: listener.address().port, host: '127.0.0.1', ca, servername: 'localhost' }, () => {
    log.push('secureConnect');
    assert.deepStrictEqual([client.authorized, client.authorizationError, client.getProtocol()], [true, null, 'TLSv1.3']);
    assert.match(client.getCipher().name, /^TLS_/);
    assert.strictEqual(client.remotePort, listener.address().port);
    const cert = client.getPeerCertificate(true);
    assert.deepStrictEqual({ ...cert.subject }, { C: 'DE', O: 'Acme', CN: 'localhost' });
    assert.strictEqual(cert.subjectaltname, 'DNS:localhost, IP Address:127.0.0.1, DNS:*.example.test');
    assert.strictEqual(cert.issuerCertificate.subject.CN, 'Test CA');
    assert.strictEqual(cert.issuerCertificate.issuerCertificate, cert.issuerCertificate);
    assert.deepStrictEqual([cert.bits, cert.exponent, cert.ca], [2048, '0x10001', false]);
  });
  client.on('connect', () => log.push('connect'));
  client.write('hello'); // before there is a connection
  client.on('data', (data) => log.push(String(data)));
  client.on('end', () => log.push('end'));
  client.on('close', (hadError) => {
    log.push(`close ${hadError}`);
    listener.close();
  });
});
process.on('exit', () => assert.deepStrictEqual(log, ['connect', 'secureConnect', 'you said hello', 'end', 'close false']));
