// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
'use strict';
const assert = require('assert');
const https = require('https');
const { called } = require('../../fixtures/http/raw');
const fs = require('fs');
const path = require('path');

const read = (name) => fs.readFileSync(path.join(__dirname, '../../fixtures/tls', name));

// A request has a connection of its own, which speaks TLS, and checks the certificate unless it is told not to.
const options = { key: read('self.key'), cert: read('self.pem') };
const server = https.createServer(options, (req, res) => {
  res.writeHead(200);
  res.end(req.method);
}).listen(0, '127.0.0.1', () => {
  const place = { host: '127.0.0.1', port: server.address().port, headers: { 'Content-Length': 1 }, method: 'POST' };
  const request = https.request({ ...place, rejectUnauthorized: false }, called((res) => {
    let body = '';
    res.on('data', (chunk) => { body += chunk.toString(); });
    res.on('end', called(() => {
      assert.strictEqual(body, 'POST');
      refused(place);
    }));
  }));
  request.end('x');
});

function refused(place) {
  const request = https.request(place, () => assert.fail('it is refused'));
  request.on('error', called((err) => {
    assert.strictEqual(err.code, 'DEPTH_ZERO_SELF_SIGNED_CERT');
    server.close();
  }));
  request.end('x');
}
