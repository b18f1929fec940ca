// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const http = require('http');
const { called } = require('../../fixtures/http/raw');

// 'socket' comes with a net.Socket, before the response and not at once.
const server = http.createServer((req, res) => res.end());
server.listen(0, '127.0.0.1', () => {
  let answered = false;
  let sync = true;
  const req = http.request({ port: server.address().port, host: '127.0.0.1' }, called((res) => {
    answered = true;
    res.resume().on('end', () => server.close());
  }));
  req.on('socket', called((socket) => {
    assert.ok(socket instanceof require('net').Socket);
    assert.deepStrictEqual([sync, answered], [false, false]);
  }));
  req.end();
  sync = false;
});
