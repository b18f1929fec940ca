// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const http = require('http');
const { serve, get, called } = require('../../fixtures/http/raw');

const server = http.createServer(called((req, res) => {
  assert.strictEqual(res.statusCode, 200);
  assert.strictEqual(res.statusMessage, undefined);
  res.statusCode = 404;
  res.statusMessage = 'Nowhere';
  res.end();
}));
serve(server, get('/'), called((text) => assert.ok(text.startsWith('HTTP/1.1 404 Nowhere\r\n'), text)));
