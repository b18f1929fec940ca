// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const http = require('http');
const { serve, get, called } = require('../../fixtures/http/raw');

// 'request' comes with the request and its response when the head was parsed,
// before the body is there.
const server = http.createServer();
server.on('request', called((req, res) => {
  assert.ok(req instanceof http.IncomingMessage);
  assert.ok(res instanceof http.ServerResponse);
  assert.strictEqual(req.complete, false);
  res.setHeader('Connection', 'close');
  res.end();
}));
serve(server, 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\n', called(() => {}));
