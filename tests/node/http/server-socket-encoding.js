// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');
const { called } = require('../../fixtures/http/raw');

// Requests are parsed from bytes: the socket takes no encoding while they are.
const server = http.createServer().listen(0, () => {
  http.get({ port: server.address().port, agent: false }, called((res) => {
    res.resume();
    server.close();
  }));
});
server.on('connection', called((socket) => {
  assert.throws(() => socket.setEncoding('utf8'), {
    code: 'ERR_HTTP_SOCKET_ENCODING',
    message: 'Changing the socket encoding is not allowed per RFC7230 Section 3.',
  });
}));
server.on('request', (req, res) => res.end());
