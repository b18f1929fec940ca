// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');
const { each, called } = require('../../fixtures/http/raw');

const server = http.createServer((req, res) => {
  assert.strictEqual(req.httpVersion, '1.0');
  res.sendDate = false;
  res.write('a');
  res.end('b');
});
each(server, [
  { send: 'GET / HTTP/1.0\r\n\r\n', want: 'HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nab' },
  { send: 'GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n', want: 'HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nab' },
], called(() => {}));
