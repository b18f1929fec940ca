// SPDX-License-Identifier: Apache-2.0

// The request of an upgrade, or of CONNECT, is complete: whoever reads it comes
// to its end.

const assert = require('assert');
const http = require('http');
const { exchange, called } = require('../../fixtures/http/raw');

const server = http.createServer(() => assert.fail('no request'));
const take = called((req, socket) => {
  assert.strictEqual(req.complete, true);
  req.on('data', () => assert.fail('it has no body'));
  req.on('end', called(() => socket.end('HTTP/1.1 299 Left\r\n\r\n')));
}, 2);
server.on('upgrade', take);
server.on('connect', take);
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address();
  exchange(port, 'GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: y\r\n\r\nrest', (text) => {
    assert.match(text, /299/);
    exchange(port, 'CONNECT a:1 HTTP/1.1\r\nHost: a\r\n\r\nrest', (more) => {
      assert.match(more, /299/);
      server.close();
    });
  });
});
