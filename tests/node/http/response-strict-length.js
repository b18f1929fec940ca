// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');
const { serve, get, called } = require('../../fixtures/http/raw');

const server = http.createServer(called((req, res) => {
  res.strictContentLength = true;
  res.writeHead(200, { 'Content-Length': 5 });
  res.write('abc');
  assert.throws(() => res.write('def'), { code: 'ERR_HTTP_CONTENT_LENGTH_MISMATCH',
    message: "Response body's content-length of 6 byte(s) does not match the content-length of 5 byte(s) set in header" });
  assert.throws(() => res.end(), { code: 'ERR_HTTP_CONTENT_LENGTH_MISMATCH' });
  res.end('de');
}));
serve(server, get('/'), called((text) => assert.ok(text.endsWith('abcde'))));
