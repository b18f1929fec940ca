// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const fs = require('fs');
const path = require('path');
const tls = require('tls');

const read = (name) => fs.readFileSync(path.join(__dirname, '../../fixtures/tls', name));
const server = { key: read('server.key'), cert: read('server.pem') };
const ca = read('ca.pem');

// Whom a client does not trust, and why.
const self = { key: read('self.key'), cert: read('self.pem') };
const chain = { key: server.key, cert: Buffer.concat([server.cert, ca]) };
const cases = [
  [server, { servername: 'localhost' }, 'UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'unable to verify the first certificate'],
  [self, { servername: 'self.test' }, 'DEPTH_ZERO_SELF_SIGNED_CERT', 'self-signed certificate'],
  [chain, { servername: 'localhost' }, 'SELF_SIGNED_CERT_IN_CHAIN', 'self-signed certificate in certificate chain'],
  [{ key: server.key, cert: read('expired.pem') }, { servername: 'localhost', ca }, 'CERT_HAS_EXPIRED', 'certificate has expired'],
  [server, { servername: 'other.test', ca }, 'ERR_TLS_CERT_ALTNAME_INVALID', "Hostname/IP does not match certificate's altnames: " +
    "Host: other.test. is not in the cert's altnames: DNS:localhost, IP Address:127.0.0.1, DNS:*.example.test"],
  [server, { servername: 'a.example.test', ca }, null],
  [self, { servername: 'self.test', ca: self.cert }, null],
  [server, { servername: 'x', ca, checkServerIdentity: () => undefined }, null],
];
let left = cases.length;
for (const [own, options, code, message] of cases) {
  const listener = tls.createServer(own, (socket) => socket.end());
  listener.listen(0, () => {
    const client = tls.connect({ port: listener.address().port, ...options });
    let failure = null;
    client.on('error', (err) => { failure = err; });
    client.on('secureConnect', () => assert.strictEqual(code, null));
    client.resume().on('close', () => {
      assert.strictEqual(failure && failure.code, code);
      if (message) assert.strictEqual(failure.message, message);
      left--;
      listener.close();
    });
  });
}
const open = tls.createServer(server, (socket) => socket.end());
open.listen(0, () => {
  const client = tls.connect({ port: open.address().port, rejectUnauthorized: false }, () => {
    assert.deepStrictEqual([client.authorized, client.authorizationError], [false, 'UNABLE_TO_VERIFY_LEAF_SIGNATURE']);
    client.destroy();
    open.close();
    left--;
  });
});
process.on('exit', () => assert.strictEqual(left, -1));
