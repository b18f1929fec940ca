// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');
const { serve, get, called } = require('../../fixtures/http/raw');

const server = http.createServer(called((req, res) => {
  res.cork();
  assert.strictEqual(res.writableCorked, 1);
  res.write('a');
  res.write('b');
  setTimeout(() => {
    res.uncork();
    assert.strictEqual(res.writableCorked, 0);
    res.end();
  }, 10);
}));
serve(server, get('/'), called((text) => assert.match(text, /a[^]*b/)));
