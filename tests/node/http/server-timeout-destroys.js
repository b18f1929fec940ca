// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');
const { serve, get, called } = require('../../fixtures/http/raw');

// Nobody listens for 'timeout': the socket is destroyed.
const server = http.createServer(called((req, res) => {
  res.on('close', called(() => assert.strictEqual(res.writableFinished, false)));
}));
server.setTimeout(1500); // the request must have come until then
serve(server, get('/'), called((text) => assert.strictEqual(text, '')));
