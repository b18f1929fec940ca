// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
'use strict';
const assert = require('assert');
const http = require('http');
const { called } = require('../../fixtures/http/raw');

// No connection before end is called.
let ended = false;
const server = http.createServer(called((req, res) => res.end()));
server.on('connection', called(() => assert.strictEqual(ended, true)));
server.listen(0, '127.0.0.1', () => {
  const req = http.request({ port: server.address().port, method: 'POST' }, called((res) => res.resume().on('end', () => server.close())));
  req.write('x');
  setTimeout(() => {
    ended = true;
    req.end();
  }, 20);
});
