// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const fs = require('fs');
const path = require('path');
const tls = require('tls');

const read = (name) => fs.readFileSync(path.join(__dirname, '../../fixtures/tls', name));
const server = { key: read('server.key'), cert: read('server.pem') };
const ca = read('ca.pem');

// A server may ask who the client is.
const results = [];
const strict = tls.createServer({ ...server, ca, requestCert: true }, (socket) => {
  assert.ok(socket.authorized);
  socket.end(socket.getPeerCertificate().subject.CN);
});
strict.on('tlsClientError', (err) => results.push(err.code));
const asking = tls.createServer({ ...server, ca, requestCert: true, rejectUnauthorized: false }, (socket) => {
  results.push(`${socket.authorized} ${socket.authorizationError}`);
  socket.end();
});
const visit = (to, options, done) => to.listen(0, () => {
  const client = tls.connect({ port: to.address().port, ca, servername: 'localhost', ...options });
  client.on('data', (data) => results.push(String(data)));
  client.on('error', (err) => results.push(err.code));
  client.on('close', () => to.close(done));
});
visit(strict, {}, () => {
  visit(strict, server, () => {
    visit(asking, {}, () => {
      visit(asking, { key: read('self.key'), cert: read('self.pem') }, () => results.push('done'));
    });
  });
});
process.on('exit', () => assert.deepStrictEqual(results.sort(), ['ERR_SSL_PEER_DID_NOT_RETURN_A_CERTIFICATE',
  'ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED', 'localhost', 'false UNABLE_TO_GET_ISSUER_CERT', 'false DEPTH_ZERO_SELF_SIGNED_CERT', 'done'].sort()));
