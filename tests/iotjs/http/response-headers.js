// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const http = require('http');
const { serve, get, called } = require('../../fixtures/http/raw');

// setHeader overwrites; getHeader and removeHeader.
const server = http.createServer(called((req, res) => {
  res.setHeader('x-a', '1');
  res.setHeader('X-A', '2');
  assert.strictEqual(res.getHeader('x-a'), '2');
  res.setHeader('x-b', '3');
  res.removeHeader('x-b');
  assert.strictEqual(res.getHeader('x-b'), undefined);
  res.end();
}));
serve(server, get('/'), called((text) => {
  assert.ok(/\r\nx-a: 2\r\n/i.test(text), text);
  assert.ok(!/x-b/i.test(text), text);
}));
