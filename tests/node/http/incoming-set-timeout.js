// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');
const { serve, get, called } = require('../../fixtures/http/raw');

// The request is told while it is not complete.
const server = http.createServer(called((req, res) => {
  assert.strictEqual(req.setTimeout(30, called((socket) => {
    assert.strictEqual(socket, req.socket);
    res.setHeader('Connection', 'close');
    res.end('late');
  })), req);
}));
serve(server, 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nabc', called((text) => assert.ok(text.endsWith('late'))));
