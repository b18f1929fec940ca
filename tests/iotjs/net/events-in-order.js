// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const net = require('net');
const { called } = require('../../fixtures/http/raw');

const server = net.createServer((socket) => socket.end('data')).listen(0, '127.0.0.1', () => {
  const seen = [];
  const client = net.connect(server.address().port, '127.0.0.1');
  for (const name of ['connect', 'data', 'end', 'finish', 'close']) {
    client.on(name, (arg) => seen.push(Buffer.isBuffer(arg) ? name + ' ' + arg : name));
  }
  client.on('close', called(() => {
    assert.deepStrictEqual(seen, ['connect', 'data data', 'end', 'finish', 'close']);
    server.close();
  }));
});
