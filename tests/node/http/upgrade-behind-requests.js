// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');
const { serve, called } = require('../../fixtures/http/raw');

// Responses to the requests in front of an upgrade still leave, in order.
let first;
const server = http.createServer((req, res) => {
  if (req.url === '/1') first = res;
  else res.end('two');
});
server.on('upgrade', called((req, socket) => {
  first.end('one');
  setImmediate(() => socket.end('raw'));
}));
serve(server, 'GET /1 HTTP/1.1\r\nHost: x\r\n\r\nGET /2 HTTP/1.1\r\nHost: x\r\n\r\n' +
  'GET /3 HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: y\r\n\r\n', called((text) => {
  assert.match(text, /^HTTP\/1\.1 200[^]*one[^]*HTTP\/1\.1 200[^]*two[^]*raw$/);
}));
