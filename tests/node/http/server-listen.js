// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');
const { exchange, get, called } = require('../../fixtures/http/raw');

const server = http.createServer((req, res) => res.end('x'));
assert.strictEqual(server.listen(0, '127.0.0.1', 511, called(() => {
  assert.strictEqual(server.address().address, '127.0.0.1');
  exchange(server.address().port, get('/'), called((text) => {
    assert.ok(text.endsWith('\r\n\r\nx'));
    server.close();
  }));
})), server);
