// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const http = require('http');
const { serve, get, called } = require('../../fixtures/http/raw');

// complete: the whole message is there.
const server = http.createServer(called((req, res) => {
  assert.strictEqual(req.readable, true);
  assert.strictEqual(req.complete, false);
  req.resume().on('end', called(() => {
    assert.strictEqual(req.complete, true);
    res.setHeader('Connection', 'close');
    res.end();
  }));
}));
serve(server, ['POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n\r\nab', 'cd'], called(() => {}));
