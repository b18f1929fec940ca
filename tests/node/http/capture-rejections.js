// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const events = require('events');
const http = require('http');
const { called } = require('../../fixtures/http/raw');

// A listener of 'request' that rejects: 500 if nothing has left, else the
// connection is closed.
events.captureRejections = true;
const boom = () => Promise.reject(new Error('boom'));
const server = http.createServer((req, res) => {
  res.setHeader('x-secret', '1');
  if (req.url === '/begun') res.flushHeaders();
  return boom();
}).listen(0, () => {
  const { port } = server.address();
  http.get({ port, path: '/' }, called((res) => {
    assert.strictEqual(res.statusCode, 500);
    assert.strictEqual(res.headers['x-secret'], undefined);
    res.setEncoding('utf8').on('data', called((text) => assert.strictEqual(text, 'Internal Server Error')));
    res.on('end', begun);
  }));
  function begun() {
    http.get({ port, path: '/begun' }, called((res) => {
      assert.strictEqual(res.headers['x-secret'], '1');
      res.resume();
      res.on('error', called((err) => assert.strictEqual(err.code, 'ECONNRESET')));
      res.on('close', () => { server.close(); });
    }));
  }
});
