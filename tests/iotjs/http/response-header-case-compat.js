// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
'use strict';
const assert = require('assert');
const http = require('http');
const { serve, get, called } = require('../../fixtures/http/raw');

// Kept in lower case, asked for letter by letter.
const server = http.createServer(called((req, res) => {
  res.setHeader('X-Name', 'v');
  assert.strictEqual(res.getHeader('x-name'), 'v');
  assert.strictEqual(res.getHeader('X-Name'), undefined);
  assert.strictEqual(res.getHeader('none'), undefined);
  res.removeHeader('X-Name');
  assert.strictEqual(res.getHeader('x-name'), 'v');
  res.removeHeader('x-name');
  assert.strictEqual(res.getHeader('x-name'), undefined);
  res.removeHeader('none');
  res.end();
}));
serve(server, get('/'), called((text) => assert.strictEqual(text, 'HTTP/1.1 200 OK\r\n\r\n')));
