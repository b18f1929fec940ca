// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');
const { serve, get, called } = require('../../fixtures/http/raw');

const server = http.createServer(called((req, res) => {
  assert.strictEqual(res.setTimeout(30, called((socket) => {
    assert.strictEqual(socket, res.socket);
    res.end('late');
  })), res);
}));
serve(server, get('/'), called((text) => assert.ok(text.endsWith('late'))));
