// SPDX-License-Identifier: Apache-2.0

// The socket of a CONNECT that succeeded has no listeners but net's own left,
// also with an agent, and a request without a path reaches the server.

'use strict';
const assert = require('assert');
const http = require('http');

const server = http.createServer(() => assert.fail('no request'));
server.on('connect', (req, socket) => {
  assert.strictEqual(req.url, '/');
  socket.end('HTTP/1.1 200 OK\r\n\r\n');
});
server.listen(0, '127.0.0.1', () => {
  const agent = new http.Agent({ keepAlive: true });
  const req = http.request({ port: server.address().port, host: '127.0.0.1', method: 'CONNECT', agent });
  req.on('connect', (res, socket) => {
    const left = ['connect', 'data', 'drain', 'free', 'close', 'error', 'agentRemove', 'timeout']
      .filter((event) => socket.listenerCount(event) > 0);
    assert.deepStrictEqual(left, []);
    assert.deepStrictEqual(Object.keys(agent.sockets), []);
    socket.resume();
    server.close();
  });
  req.end();
});
