// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const net = require('net');
const { called } = require('../../fixtures/http/raw');

// Nothing comes while the socket is paused; nothing is lost either.
const server = net.createServer((socket) => socket.end('hello')).listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1');
  let paused = true;
  let text = '';
  client.on('data', (chunk) => {
    assert.strictEqual(paused, false);
    text += chunk;
  });
  assert.strictEqual(client.pause(), client);
  client.on('connect', () => setTimeout(() => {
    paused = false;
    assert.strictEqual(client.resume(), client);
  }, 20));
  client.on('close', called(() => {
    assert.strictEqual(text, 'hello');
    server.close();
  }));
});
