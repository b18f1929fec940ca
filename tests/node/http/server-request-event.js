// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');
const { serve, get, called } = require('../../fixtures/http/raw');

const server = http.createServer();
server.on('request', called(function (req, res) {
  assert.strictEqual(this, server);
  assert.strictEqual(req.method, 'GET');
  assert.strictEqual(req.url, '/a?b=c');
  assert.strictEqual(req.httpVersion, '1.1');
  assert.strictEqual(req.httpVersionMajor, 1);
  assert.strictEqual(req.httpVersionMinor, 1);
  assert.strictEqual(req.statusCode, null);
  assert.strictEqual(req.statusMessage, null);
  assert.strictEqual(req.complete, false);
  assert.strictEqual(req.aborted, false);
  assert.strictEqual(req.upgrade, false);
  assert.strictEqual(req.socket, req.connection);
  assert.strictEqual(req.socket, res.socket);
  assert.strictEqual(req.socket.remoteAddress, '127.0.0.1');
  assert.strictEqual(res.req, req);
  req.on('end', called(() => assert.strictEqual(req.complete, true)));
  req.on('close', called(() => {}));
  req.resume();
  res.end();
}));
serve(server, get('/a?b=c'), called((text) => assert.match(text, /^HTTP\/1\.1 200 OK\r\n/)));
