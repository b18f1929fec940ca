// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const http = require('http');
const { called } = require('../../fixtures/http/raw');

const server = http.createServer(called((req, res) => {
  assert.strictEqual(req.headers['x-kept'], 'a');
  assert.strictEqual(req.headers['x-gone'], undefined);
  res.end();
}));
server.listen(0, '127.0.0.1', () => {
  const req = http.request({ port: server.address().port, host: '127.0.0.1' }, (res) => res.resume().on('end', () => server.close()));
  req.setHeader('x-kept', 'a');
  req.setHeader('x-gone', 'b');
  assert.strictEqual(req.getHeader('x-gone'), 'b');
  req.removeHeader('x-gone');
  assert.strictEqual(req.getHeader('x-gone'), undefined);
  req.end();
});
