// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');

// The pools of an agent are the same objects all the time, and show what is
// now: those in use, those that wait, those that are free.
const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
const { sockets, freeSockets, requests } = agent;
for (const pool of [sockets, freeSockets, requests]) {
  assert.strictEqual(Object.getPrototypeOf(pool), null);
  assert.deepStrictEqual(Object.keys(pool), []);
}
assert.strictEqual(agent.totalSocketCount, 0);

const counts = () => [sockets, freeSockets, requests]
  .map((pool) => Object.values(pool).reduce((n, list) => n + list.length, 0));
const server = http.createServer((req, res) => res.end('x'));
server.listen(0, '127.0.0.1', async () => {
  const port = server.address().port;
  const name = agent.getName({ host: '127.0.0.1', port });
  const get = () => http.get({ port, host: '127.0.0.1', agent });
  const done = (req) => new Promise((resolve, reject) => {
    req.on('error', reject).on('response', (res) => res.resume().on('end', resolve));
  });
  const first = get();
  const second = get();
  const gone = get();
  gone.on('error', () => {});
  assert.deepStrictEqual(counts(), [1, 0, 2]);
  assert.deepStrictEqual(requests[name].map((r) => r), [second, gone]);
  assert.strictEqual(agent.totalSocketCount, 1);
  const inUse = sockets[name];
  gone.destroy();
  await done(first);
  await done(second);
  await new Promise(setImmediate);
  assert.deepStrictEqual(counts(), [0, 1, 0]);
  assert.ok(!(name in sockets) && !(name in requests));
  const socket = freeSockets[name][0];
  assert.strictEqual(inUse.length, 0);
  const third = get();
  assert.deepStrictEqual(counts(), [1, 0, 0]);
  assert.strictEqual(sockets[name][0], socket);
  await done(third);
  assert.ok(agent.sockets === sockets && agent.freeSockets === freeSockets && agent.requests === requests);
  agent.destroy();
  server.close();
  socket.on('close', () => {
    assert.deepStrictEqual(counts(), [0, 0, 0]);
    assert.strictEqual(agent.totalSocketCount, 0);
  });
});
