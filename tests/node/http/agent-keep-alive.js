// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');
const { answer, record } = require('../../fixtures/http/client');

// Connections are shared, kept, limited, and do not keep the program alive.
const counts = (pool) => Object.values(pool).map((list) => list.length);
answer({
  '/': 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok',
  '/close': (socket) => socket.end(),
}, async (port) => {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  const ask = (more) => record({ port, host: '127.0.0.1', agent, ...more });
  const all = [ask(), ask(), ask()];
  assert.deepStrictEqual([counts(agent.sockets), counts(agent.requests), agent.totalSocketCount], [[1], [2], 1]);
  const done = await Promise.all(all);
  assert.ok(done.every(({ body }) => body === 'ok'));
  assert.deepStrictEqual([counts(agent.sockets), counts(agent.freeSockets), counts(agent.requests)], [[], [1], []]);
  const again = await ask();
  assert.strictEqual(again.req.reusedSocket, true);
  const gone = await ask({ path: '/close' });
  assert.strictEqual(gone.req.reusedSocket, true);
  assert.ok(gone.seen.includes('error ECONNRESET socket hang up'));
  assert.strictEqual((await ask()).req.reusedSocket, false);

  const single = await record({ port, host: '127.0.0.1', agent: new http.Agent() });
  assert.strictEqual(single.req.shouldKeepAlive, false);
  assert.strictEqual(http.globalAgent.keepAlive, true);
});
