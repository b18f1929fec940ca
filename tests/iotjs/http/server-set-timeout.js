// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const http = require('http');
const { serve, called } = require('../../fixtures/http/raw');

// The callback gets the socket, and it is up to it to close it.
const server = http.createServer(() => {});
server.setTimeout(20, called((socket) => {
  assert.ok(socket instanceof require('net').Socket);
  assert.strictEqual(socket.destroyed || false, false);
  socket.end('bye');
  socket.destroySoon();
}));
assert.strictEqual(server.timeout, 20);
serve(server, [], called((text) => assert.strictEqual(text, 'bye')));
