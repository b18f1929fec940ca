// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const http = require('http');
const { serve, get, called } = require('../../fixtures/http/raw');

// 'connect' for the method CONNECT.
const server = http.createServer(() => assert.fail());
server.on('connect', called((req, socket, head) => {
  assert.deepStrictEqual([req.method, req.url], ['CONNECT', 'example.org:80']);
  socket.end('HTTP/1.1 200 OK\r\n\r\n');
}));
serve(server, 'CONNECT example.org:80 HTTP/1.1\r\nHost: example.org:80\r\n\r\n', called((text) => assert.strictEqual(text, 'HTTP/1.1 200 OK\r\n\r\n')));
