// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const http = require('http');
const { serve, get, called } = require('../../fixtures/http/raw');

// A body that nobody takes has no 'end'.
const server = http.createServer(called((req, res) => {
  let taken = false;
  req.on('end', called(() => {
    assert.strictEqual(taken, true);
    res.setHeader('Connection', 'close');
    res.end();
  }));
  setTimeout(() => {
    taken = true;
    req.resume();
  }, 20);
}));
serve(server, 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\nab', called(() => {}));
