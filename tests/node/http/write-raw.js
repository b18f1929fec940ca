// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');
const { serve, called, get } = require('../../fixtures/http/raw');

// _writeRaw and _send take a callback in the place of the encoding.
const server = http.createServer((req, res) => {
  res._writeRaw('HTTP/1.1 102 Processing\r\n\r\n', called(() => {
    res.writeHead(200, { 'Content-Length': 2 });
    res._send('o', called(() => res.end('k')));
  }));
});
serve(server, get('/'), called((text) => assert.match(text, /^HTTP\/1\.1 102 Processing\r\n\r\nHTTP\/1\.1 200 OK\r\n[^]*\r\n\r\nok$/)));
