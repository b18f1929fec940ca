// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const net = require('net');
const { called } = require('../../fixtures/http/raw');

// end closes one direction; the other still carries data.
const server = net.createServer({ allowHalfOpen: true }, (socket) => {
  let text = '';
  socket.on('data', (chunk) => { text += chunk; });
  socket.on('end', called(() => socket.end('answer to ' + text)));
}).listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1');
  let text = '';
  client.on('connect', () => client.end('question', called(() => assert.strictEqual(text, ''))));
  client.on('data', (chunk) => { text += chunk; });
  client.on('close', called(() => {
    assert.strictEqual(text, 'answer to question');
    server.close();
  }));
});
