// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const net = require('net');
const { called } = require('../../fixtures/http/raw');

// The callback: nothing went wrong.
const server = net.createServer((socket) => socket.resume().on('end', () => socket.end())).listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1', () => {
    const result = client.write('x', called((status) => {
      assert.ok(!status);
      client.end();
    }));
    assert.strictEqual(typeof result, 'boolean');
  });
  client.resume().on('close', () => server.close());
});
