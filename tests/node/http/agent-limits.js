// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');

// maxTotalSockets counts all places; maxFreeSockets are kept; scheduling says
// which free one is taken.
const servers = [0, 1].map(() => http.createServer((req, res) => res.end(String(req.socket.remotePort))));
const port = (i) => servers[i].address().port;
const ask = (agent, i) => new Promise((resolve, reject) => {
  http.get({ host: '127.0.0.1', port: port(i), agent }, (res) => {
    let body = '';
    res.on('data', (piece) => { body += piece; }).on('end', () => setImmediate(resolve, body));
  }).on('error', reject);
});
const size = (pool) => Object.values(pool).reduce((n, list) => n + list.length, 0);

async function total() {
  const agent = new http.Agent({ maxTotalSockets: 2 });
  const all = [ask(agent, 0), ask(agent, 1), ask(agent, 0), ask(agent, 1), ask(agent, 0)];
  assert.strictEqual(size(agent.sockets), 2);
  assert.strictEqual(size(agent.requests), 3);
  assert.strictEqual((await Promise.all(all)).length, 5);
}

async function free() {
  const agent = new http.Agent({ keepAlive: true, maxFreeSockets: 1 });
  await Promise.all([ask(agent, 0), ask(agent, 0), ask(agent, 0)]);
  assert.strictEqual(size(agent.freeSockets), 1);
  agent.destroy();
}

async function scheduling(kind, index) {
  const agent = new http.Agent({ keepAlive: true, scheduling: kind });
  await Promise.all([ask(agent, 0), ask(agent, 0), ask(agent, 0)]);
  const list = Object.values(agent.freeSockets)[0];
  assert.strictEqual(list.length, 3);
  const expected = list[index].localPort;
  assert.strictEqual(await ask(agent, 0), String(expected), kind);
  agent.destroy();
}

servers[0].listen(0, '127.0.0.1', () => servers[1].listen(0, '127.0.0.1', async () => {
  await total();
  await free();
  await scheduling('lifo', 2);
  await scheduling('fifo', 0);
  for (const server of servers) server.close();
}));
