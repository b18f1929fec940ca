// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');
const { serve, get, called } = require('../../fixtures/http/raw');

const server = http.createServer({ joinDuplicateHeaders: true }, called((req, res) => {
  assert.strictEqual(req.headers['user-agent'], 'one, two');
  assert.strictEqual(req.headers.cookie, 'a; b');
  res.end();
}));
serve(server, get('/', 'User-Agent: one', 'User-Agent: two', 'Cookie: a', 'Cookie: b'), called(() => {}));
