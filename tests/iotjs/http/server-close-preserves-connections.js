// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const http = require('http');
const { exchange, get, called } = require('../../fixtures/http/raw');

// A connection that is there when close is called is served to its end.
const server = http.createServer(called((req, res) => {
  server.close(called(() => assert.strictEqual(done, true)));
  setTimeout(() => {
    done = true;
    res.end('still here');
  }, 20);
}));
let done = false;
server.listen(0, '127.0.0.1', () => {
  exchange(server.address().port, get('/'), called((text) => assert.ok(text.endsWith('still here'), text)));
});
