// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const http = require('http');
const { serve, get, called } = require('../../fixtures/http/raw');

// 'timeout' of the server, of the request that is not complete and of the
// response, each with the socket; under compat the server is first.
const seen = [];
const server = http.createServer(called((req, res) => {
  req.socket.setTimeout(20);
  req.on('timeout', (socket) => seen.push('req ' + (socket === req.socket)));
  res.on('timeout', (socket) => {
    seen.push('res ' + (socket === req.socket));
    socket.destroy();
  });
}));
server.on('timeout', () => seen.push('server'));
serve(server, 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nab', called(() => {
  if (process.version === '1.0.0') assert.strictEqual(seen[0], 'server');
  assert.deepStrictEqual(seen.sort(), ['req true', 'res true', 'server']);
}));
