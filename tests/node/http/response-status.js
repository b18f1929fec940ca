// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');
const { serve, get, called } = require('../../fixtures/http/raw');

const server = http.createServer(called((req, res) => {
  assert.strictEqual(res.statusCode, 200);
  assert.strictEqual(res.statusMessage, undefined);
  res.statusCode = 404;
  res.statusMessage = 'Nope';
  res.end();
  assert.strictEqual(res.statusCode, 404);
  assert.strictEqual(res.statusMessage, 'Nope');
}));
serve(server, get('/'), called((text) => assert.match(text, /^HTTP\/1\.1 404 Nope\r\n/)));
