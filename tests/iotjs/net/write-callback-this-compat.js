// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
'use strict';
const assert = require('assert');
const net = require('net');
const { called } = require('../../fixtures/http/raw');

const server = net.createServer((socket) => socket.resume()).listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1', () => {
    client.write('x', called(function (status) {
      assert.strictEqual(status, 0);
      assert.strictEqual(this, client);
      client.end();
    }));
  });
  client.resume().on('close', () => server.close());
});
