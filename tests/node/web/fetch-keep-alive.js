// SPDX-License-Identifier: Apache-2.0
'use strict';
// Connections are used again. One that the server closes as soon as it is used
// again is no failure of a request that can be repeated, and idle ones do not
// keep the process running.
const assert = require('assert');
const http = require('http');

let connections = 0;
const requests = new Map(); // socket -> how many
const server = http.createServer((req, res) => {
  const n = (requests.get(req.socket) || 0) + 1;
  requests.set(req.socket, n);
  if (req.url === '/once' && n > 1) {
    req.socket.destroy();
    return;
  }
  if (req.url === '/moved') res.writeHead(302, { location: '/' });
  res.end('text');
});
server.on('connection', (socket) => {
  connections++;
  socket.unref();
});

const text = async (url, init) => (await fetch(url, init)).text();

async function main(base) {
  for (let i = 0; i < 5; i++) await text(base);
  assert.ok(connections < 5);
  assert.strictEqual(await text(`${base}/moved`), 'text');
  await fetch(base); // nobody reads the body
  await text(base, { method: 'HEAD' });
  const before = connections;
  assert.ok(before <= 3);

  assert.strictEqual(await text(`${base}/once`), 'text');
  assert.strictEqual(connections, before + 1);
  assert.strictEqual(await text(`${base}/once`, { method: 'PUT', body: 'x' }), 'text');
  await text(base);
  await assert.rejects(text(`${base}/once`, { method: 'POST', body: 'x' }), (err) => err.cause.code !== undefined);

  const closed = connections;
  await text(base, { headers: { connection: 'close' } });
  await text(base);
  assert.ok(connections > closed);
  await Promise.all(Array.from({ length: 8 }, () => text(base)));
}

let ended;
server.listen(0, '127.0.0.1', async () => {
  await main(`http://127.0.0.1:${server.address().port}`);
  server.unref();
  ended = performance.eventLoopUtilization();
});
// Nothing is waited for any more. The time that passes is not asked for: the machine may stand still.
process.on('exit', () => {
  const { idle } = performance.eventLoopUtilization(ended);
  assert.ok(idle < 1000, `idle connections kept the process running for ${idle} ms`);
});
