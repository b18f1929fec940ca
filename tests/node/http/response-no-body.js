// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');
const { each, get, called } = require('../../fixtures/http/raw');

// HEAD, 204 and 304 have no body, whatever is written.
const server = http.createServer((req, res) => {
  res.sendDate = false;
  res.statusCode = Number(req.url.slice(1));
  assert.strictEqual(res.write('dropped', called(() => {})), true);
  res.end('dropped, too');
});
each(server, [
  { send: get('/200').replace('GET', 'HEAD'), want: 'HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n' },
  { send: get('/204'), want: 'HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n' },
  { send: get('/304'), want: 'HTTP/1.1 304 Not Modified\r\nConnection: close\r\n\r\n' },
], called(() => {}));
