// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const http = require('http');
const { exchange, called } = require('../../fixtures/http/raw');

// What a socket fails with; the listener closes it.
const server = http.createServer();
server.on('clientError', called((err, socket) => {
  assert.ok(err instanceof Error);
  socket.destroy();
}));
server.on('connection', (socket) => setImmediate(() => socket.emit('error', new Error('mine'))));
server.listen(0, '127.0.0.1', () => exchange(server.address().port, [], called(() => server.close())));
