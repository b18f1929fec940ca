// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const net = require('net');

// A connection from 'listening' to 'close', with the events of both ends in order.
const seen = { server: [], client: [] };
const note = (name, emitter, events) => {
  for (const event of events) emitter.on(event, () => seen[name].push(event));
};
const socketEvents = ['connect', 'ready', 'data', 'end', 'finish', 'close'];

const server = net.createServer((socket) => {
  note('server', socket, socketEvents);
  socket.setEncoding('utf8');
  socket.on('data', (text) => socket.end(`you said ${text}`));
});
note('server', server, ['listening', 'connection', 'close']);
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address());
  note('client', client, socketEvents);
  assert.strictEqual(client.connecting, true);
  assert.strictEqual(client.readyState, 'opening');
  assert.strictEqual(client.write('hello'), true);
  let text = '';
  client.on('data', (data) => { text += data; });
  client.on('close', (hadError) => {
    assert.strictEqual(hadError, false);
    assert.strictEqual(text, 'you said hello');
    assert.strictEqual(client.bytesRead, 14);
    assert.strictEqual(client.bytesWritten, 5);
    server.close();
  });
});
assert.strictEqual(server.listening, false);

process.on('exit', () => {
  assert.deepStrictEqual(seen.client, ['connect', 'ready', 'data', 'end', 'finish', 'close']);
  assert.deepStrictEqual(seen.server, ['listening', 'connection', 'data', 'finish', 'end', 'close', 'close']);
});
