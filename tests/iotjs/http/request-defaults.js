// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const http = require('http');
const { called } = require('../../fixtures/http/raw');

// GET, '/', the own machine.
const server = http.createServer(called((req, res) => {
  assert.deepStrictEqual([req.method, req.url], ['GET', '/']);
  res.end();
}));
server.listen(0, () => {
  http.request({ port: server.address().port }, called((res) => {
    res.resume();
    res.on('end', () => server.close());
  })).end();
});
