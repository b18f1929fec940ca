// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const http = require('http');
const { called } = require('../../fixtures/http/raw');

// 'error' once, with the code of the parser.
const server = require('net').createServer((socket) => socket.once('data', () => socket.end('no response at all\r\n\r\nmore')));
server.listen(0, '127.0.0.1', () => {
  const req = http.get({ port: server.address().port, host: '127.0.0.1' }, () => assert.fail());
  req.on('error', called((err) => {
    assert.ok(/^Parse Error/.test(err.message), err.message);
    assert.ok(/^HPE_/.test(err.code), err.code);
  }));
  req.on('close', called(() => server.close()));
});
