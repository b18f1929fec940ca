// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const http = require('http');
const { called } = require('../../fixtures/http/raw');

// 'abort', and the connection is gone.
const server = http.createServer((req) => req.socket.on('close', called(() => server.close())));
server.on('clientError', (err, socket) => socket.destroy());
server.listen(0, '127.0.0.1', () => {
  const req = http.get({ port: server.address().port, host: '127.0.0.1' }, () => assert.fail());
  req.on('error', () => {});
  req.on('abort', called(() => {}));
  req.on('close', called(() => {}));
  server.on('request', () => req.abort());
});
