// SPDX-License-Identifier: Apache-2.0
'use strict';
// A request whose body is listened for gets it, also if it is answered before
// the body is there.
const assert = require('assert');
const http = require('http');
const net = require('net');

let body = '';
let ended = false;
const server = http.createServer((req, res) => {
  req.on('data', (chunk) => { body += chunk; });
  req.on('end', () => {
    ended = true;
    server.close();
  });
  res.end('early');
});
server.listen(0, '127.0.0.1', () => {
  const socket = net.connect(server.address().port, '127.0.0.1');
  socket.write('POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n\r\n');
  socket.once('data', () => socket.end('body'));
});
process.on('exit', () => assert.deepStrictEqual([body, ended], ['body', true]));
