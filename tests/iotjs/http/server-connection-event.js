// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const http = require('http');
const { serve, get, called } = require('../../fixtures/http/raw');

const server = http.createServer(called((req, res) => {
  assert.strictEqual(req.socket, connected);
  res.end();
}));
let connected;
server.on('connection', called((socket) => { connected = socket; }));
serve(server, get('/'), called(() => {}));
