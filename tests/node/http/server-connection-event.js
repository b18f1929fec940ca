// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');
const net = require('net');
const { serve, get, called } = require('../../fixtures/http/raw');

let seen;
const server = http.createServer((req, res) => {
  assert.strictEqual(req.socket, seen);
  res.end();
});
server.on('connection', called((socket) => {
  assert.ok(socket instanceof net.Socket);
  seen = socket;
}));
serve(server, get('/'), called(() => {}));
