// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const http = require('http');
const { serve, get, called } = require('../../fixtures/http/raw');

const server = http.createServer(called((req, res) => {
  res.setTimeout(20, called((socket) => {
    assert.strictEqual(socket, req.socket);
    res.setHeader('Connection', 'close');
    res.end('late');
  }));
}));
serve(server, 'GET / HTTP/1.1\r\nHost: a\r\n\r\n', called((text) => assert.ok(text.endsWith('late'), text)));
