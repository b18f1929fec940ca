// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
'use strict';
const assert = require('assert');
const tls = require('tls');
const { called } = require('../../fixtures/http/raw');
const fs = require('fs');
const path = require('path');

const read = (name) => fs.readFileSync(path.join(__dirname, '../../fixtures/tls', name));

// connect takes a certificate that nobody vouches for, and says so; asked to check, it refuses.
const server = tls.createServer({ key: read('self.key'), cert: read('self.pem') }, (socket) => {
  socket.on('error', () => {});
  socket.end();
}).listen(0, '127.0.0.1', () => {
  const { port } = server.address();
  const client = tls.connect(port, '127.0.0.1', called(() => {
    assert.strictEqual(client.authorized, false);
    client.end();
  }));
  client.resume().on('close', called(() => {
    const strict = tls.connect({ port, host: '127.0.0.1', rejectUnauthorized: true });
    strict.on('secureConnect', () => assert.fail('it is refused'));
    strict.on('error', called((err) => {
      assert.strictEqual(err.code, 'DEPTH_ZERO_SELF_SIGNED_CERT');
      server.close();
    }));
  }));
});
