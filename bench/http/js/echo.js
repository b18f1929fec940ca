// SPDX-License-Identifier: Apache-2.0

// What bench/http sends messages to: they come back.

const net = require('net');

net.createServer((socket) => {
  socket.on('data', (chunk) => socket.write(chunk));
  socket.on('error', () => {});
}).listen(0, '127.0.0.1', function listening() {
  console.log(this.address().port);
});
