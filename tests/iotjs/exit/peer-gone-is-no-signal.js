// SPDX-License-Identifier: Apache-2.0
// modes: both
// exit: 0
'use strict';
const net = require('net');

// Writing to a peer that is gone does not end the process by SIGPIPE.
const server = net.createServer((socket) => {
  socket.on('error', () => {});
  socket.destroy();
}).listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1');
  client.on('error', () => {});
  client.on('connect', () => {
    const timer = setInterval(() => client.write('x'), 1);
    client.on('close', () => {
      clearInterval(timer);
      server.close();
    });
  });
});
