// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const http = require('http');
const { called } = require('../../fixtures/http/raw');

// listen, address and close are net.Server's; this in the callback is the server.
const server = http.createServer();
assert.strictEqual(server.listen(0, '127.0.0.1', called(function () {
  assert.strictEqual(this, server);
  assert.strictEqual(this.address().address, '127.0.0.1');
  server.close(called(() => {}));
})), server);
server.on('close', called(() => {}));
