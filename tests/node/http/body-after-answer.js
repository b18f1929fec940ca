// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');
const { serve, called } = require('../../fixtures/http/raw');

// A body that is not read is thrown away, and the next request is served.
const server = http.createServer(called((req, res) => res.end(req.url), 2));
serve(server, ['POST /1 HTTP/1.1\r\nHost: x\r\nContent-Length: 200000\r\n\r\n' + 'a'.repeat(1000), 'a'.repeat(199000),
  'GET /2 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'], called((text) => {
  assert.match(text, /\/1HTTP[^]*\/2$/);
}));
