// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const http = require('http');
const { serve, get, called } = require('../../fixtures/http/raw');

// Text and Buffers; the callback when the data is flushed.
const server = http.createServer(called((req, res) => {
  res.setHeader('Connection', 'close');
  res.setHeader('Content-Length', '6');
  assert.strictEqual(typeof res.write('ab', called(() => {})), 'boolean');
  res.write(Buffer.from('cd'));
  res.write('ef', 'utf8', called(() => {}));
  res.end();
}));
serve(server, get('/'), called((text) => assert.ok(text.endsWith('\r\n\r\nabcdef'), text)));
