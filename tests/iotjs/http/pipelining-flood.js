// SPDX-License-Identifier: Apache-2.0
// Node.js lets all of them in.

const assert = require('assert');
const http = require('http');
const net = require('net');
const { called } = require('../../fixtures/http/raw');

// Only some requests are let in before they are answered.
const waiting = [];
let total = 0;
let most = 0;
const server = http.createServer((req, res) => {
  total++;
  waiting.push(res);
  most = Math.max(most, waiting.length);
});
const n = 2000;
const timer = setInterval(() => { while (waiting.length > 0) waiting.shift().end('x'); }, 5);
server.listen(0, () => {
  const socket = net.connect(server.address().port);
  socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n'.repeat(n - 1) + 'GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n');
  let text = '';
  socket.on('data', (chunk) => { text += chunk; });
  socket.on('end', called(() => {
    assert.strictEqual(text.match(/200 OK/g).length, n);
    assert.strictEqual(total, n);
    assert.ok(most < 200, String(most));
    clearInterval(timer);
    server.close();
  }));
});
