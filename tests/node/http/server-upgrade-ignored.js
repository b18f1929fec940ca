// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');
const { serve, get, called } = require('../../fixtures/http/raw');

// Nobody listens for 'upgrade': it is a request as any other.
const server = http.createServer(called((req, res) => {
  assert.strictEqual(req.upgrade, false);
  res.end('plain');
}));
serve(server, get('/', 'Upgrade: h2c', 'Connection: upgrade'), called((text) => assert.ok(text.endsWith('plain'))));
