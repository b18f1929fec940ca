// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const http = require('http');
const { called } = require('../../fixtures/http/raw');

// Of a request: headers, method, url, socket. Of a response: statusCode, a
// number of three digits, and statusMessage.
const server = http.createServer(called((req, res) => {
  assert.deepStrictEqual([req.method, req.url], ['PUT', '/x']);
  assert.strictEqual(req.headers['x-one'] || req.headers['X-One'], '1');
  assert.ok(req.socket instanceof require('net').Socket);
  res.statusCode = 202;
  res.end();
}));
server.listen(0, '127.0.0.1', () => {
  const headers = { 'X-One': '1', 'Content-Length': 0 };
  http.request({ host: '127.0.0.1', port: server.address().port, method: 'PUT', path: '/x', headers }, called((res) => {
    assert.deepStrictEqual([res.statusCode, res.statusMessage], [202, 'Accepted']);
    assert.ok(res.socket instanceof require('net').Socket);
    assert.strictEqual(typeof res.headers, 'object');
    res.resume().on('end', () => server.close());
  })).end();
});
