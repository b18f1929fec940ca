// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');
const { serve, called } = require('../../fixtures/http/raw');

const text = 'z'.repeat(500000);
const server = http.createServer(called((req, res) => {
  res.setHeader('Content-Length', text.length);
  req.pipe(res);
}));
serve(server, 'POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: ' + text.length + '\r\n\r\n' + text, called((got) => {
  assert.ok(got.endsWith('\r\n\r\n' + text));
}));
