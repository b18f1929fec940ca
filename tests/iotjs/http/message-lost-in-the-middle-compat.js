// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
'use strict';
const assert = require('assert');
const http = require('http');
const { called } = require('../../fixtures/http/raw');

// The connection is lost within the body: 'end', then 'close', not complete.
const server = require('net').createServer((socket) => socket.once('data', () => {
  socket.end('HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc');
}));
server.listen(0, '127.0.0.1', () => {
  const req = http.get({ port: server.address().port }, called((res) => {
    const seen = [];
    res.on('error', () => assert.fail());
    res.on('data', (chunk) => seen.push(String(chunk)));
    res.on('end', () => seen.push('end'));
    res.on('close', called(() => {
      assert.deepStrictEqual(seen, ['abc', 'end']);
      assert.strictEqual(res.complete, false);
      server.close();
    }));
  }));
  req.on('error', () => assert.fail());
});
