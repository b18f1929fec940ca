// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');
const { serve, called } = require('../../fixtures/http/raw');

const head = 'POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n';
const server = http.createServer(called((req, res) => {
  req.resume().on('end', () => res.end('ok'));
}));
serve(server, [head, 'hi'], called((text) => {
  assert.match(text, /^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200 OK\r\n/);
}));

const asking = http.createServer(() => assert.fail());
asking.on('checkContinue', called((req, res) => {
  res.statusCode = 417;
  res.end();
}));
serve(asking, head, called((text) => assert.match(text, /^HTTP\/1\.1 417 Expectation Failed\r\n/)));
