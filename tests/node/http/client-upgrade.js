// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const { answer, record } = require('../../fixtures/http/client');

// 'upgrade' and 'connect' hand over the socket with what followed the head;
// without a listener it is closed.
answer({
  '/up': 'HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\nmore',
  'host:1': 'HTTP/1.1 200 OK\r\n\r\ntunnel',
}, async (port) => {
  const ask = (more, event) => record({ port, host: '127.0.0.1', agent: false, ...more }, (req) => {
    if (!event) req.removeAllListeners('upgrade');
    else {
      req.on(event, (res, socket, head) => {
        req.head = String(head);
        socket.destroy();
      });
    }
    req.end();
  });
  const headers = { Connection: 'upgrade', Upgrade: 'x' };
  const up = await ask({ path: '/up', headers }, 'upgrade');
  assert.deepStrictEqual([up.seen, up.req.head], [['socket', 'finish', 'upgrade', 'close'], 'more']);
  const connect = await ask({ method: 'CONNECT', path: 'host:1' }, 'connect');
  assert.deepStrictEqual([connect.seen, connect.req.head], [['socket', 'finish', 'connect', 'close'], 'tunnel']);
  const closed = await ask({ path: '/up', headers });
  assert.strictEqual(closed.seen.at(-1), 'close');
});
