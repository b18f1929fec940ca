// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');
const net = require('net');
const { called } = require('../../fixtures/http/raw');

// A request that is aborted before it has its socket gets the error that the
// socket failed with.
const req = http.get({
  createConnection() {
    const socket = new net.Socket();
    process.nextTick(() => socket.destroy(new Error('of the socket')));
    return socket;
  },
});
req.on('error', called((err) => assert.strictEqual(err.message, 'of the socket')));
req.abort();
