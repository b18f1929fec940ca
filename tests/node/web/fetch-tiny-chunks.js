// SPDX-License-Identifier: Apache-2.0
'use strict';
// A body of very many small chunks takes time in proportion to its size, read at
// once and in pieces, and is not delivered byte by byte.
const assert = require('assert');
const http = require('http');

const size = 50000;
let sent;
const server = http.createServer((req, res) => {
  sent = new Promise((resolve) => res.on('finish', resolve));
  for (let i = 0; i < size; i++) res.write('x');
  res.end();
});

server.listen(0, '127.0.0.1', async () => {
  const base = `http://127.0.0.1:${server.address().port}`;
  assert.strictEqual((await (await fetch(base)).text()).length, size);

  const response = await fetch(base);
  await sent;
  let reads = 0;
  let length = 0;
  for (let reader = response.body.getReader(), step; !(step = await reader.read()).done; reads++) length += step.value.length;
  assert.strictEqual(length, size);
  assert.ok(reads < size / 2, `${reads} reads`);
  server.close();
  server.closeAllConnections();
});
