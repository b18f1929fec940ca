// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const http = require('http');
const { each, called } = require('../../fixtures/http/raw');

// HEAD, 204 and 304 have no body; write returns true.
const server = http.createServer((req, res) => {
  res.setHeader('Connection', 'close');
  res.writeHead(Number(req.url.slice(1)));
  assert.strictEqual(res.write('body'), true);
  res.end('more');
});
const bare = /^HTTP\/1.1 [^]*\r\n\r\n$/;
each(server, [
  { send: 'HEAD /200 HTTP/1.1\r\nHost: a\r\n\r\n', want: bare },
  { send: 'GET /204 HTTP/1.1\r\nHost: a\r\n\r\n', want: bare },
  { send: 'GET /304 HTTP/1.1\r\nHost: a\r\n\r\n', want: bare },
], called(() => {}));
