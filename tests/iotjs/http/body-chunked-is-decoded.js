// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const http = require('http');
const { serve, get, called } = require('../../fixtures/http/raw');

const server = http.createServer(called((req, res) => {
  let text = '';
  req.on('data', (chunk) => { text += chunk; });
  req.on('end', called(() => {
    assert.strictEqual(text, 'hello world');
    res.setHeader('Connection', 'close');
    res.end();
  }));
}));
serve(server, ['POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhel', 'lo\r\n6\r\n world\r\n0\r\n', '\r\n'], called(() => {}));
