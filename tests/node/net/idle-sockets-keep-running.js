// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const net = require('net');

// A socket keeps the program running while it reads, and not when it is paused.
let ended = false;
const server = net.createServer((socket) => {
  socket.pause();
  setTimeout(() => socket.end(), 50);
}).listen(0, '127.0.0.1', () => {
  server.unref();
  net.connect(server.address()).resume().on('end', () => { ended = true; });
});
process.on('exit', () => assert.strictEqual(ended, true));
setTimeout(() => assert.fail('a paused socket keeps it running'), 60000).unref();
