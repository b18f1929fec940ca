// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const http = require('http');
const { serve, get, called } = require('../../fixtures/http/raw');

// 0 is no time-out.
const server = http.createServer(called((req, res) => {
  setTimeout(() => {
    res.setHeader('Connection', 'close');
    res.end('late');
  }, 40);
}));
server.timeout = 0;
server.on('timeout', () => assert.fail());
serve(server, get('/'), called((text) => assert.ok(text.endsWith('late'), text)));
