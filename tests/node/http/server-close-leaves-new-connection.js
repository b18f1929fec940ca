// SPDX-License-Identifier: Apache-2.0

// close ends connections that have had an answer and wait for more. One that
// has sent nothing yet may have a request under way, and is served.
const assert = require('assert');
const http = require('http');
const net = require('net');

const server = http.createServer((req, res) => res.end('done'));
let text = '';
let closed = false;
server.listen(0, () => {
  const socket = net.connect(server.address().port);
  socket.setEncoding('utf8');
  socket.on('data', (s) => { text += s; });
  server.once('connection', () => setImmediate(() => {
    server.close(() => { closed = true; });
    socket.write('GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n');
  }));
});
process.on('exit', () => {
  assert.match(text, /^HTTP\/1\.1 200 OK\r\n[^]*done/);
  assert.strictEqual(closed, true);
});
