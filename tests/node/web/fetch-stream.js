// SPDX-License-Identifier: Apache-2.0
'use strict';
// The body of a response as a stream: back-pressure, cancel, BYOB, clone.
const assert = require('assert');
const http = require('http');

const chunk = Buffer.alloc(65536, 'x');
let written = 0;
let closed;
const gone = new Promise((resolve) => { closed = resolve; });
const server = http.createServer((req, res) => {
  if (req.url === '/endless') {
    const more = () => { do written++; while (res.write(chunk)); };
    res.on('drain', more).on('close', closed);
    more();
    return;
  }
  res.write('one');
  res.end('two');
});

async function kept(base) {
  const response = await fetch(`${base}/endless`);
  let before;
  do { // until the server can write no more
    before = written;
    await new Promise((resolve) => setTimeout(resolve, 50));
  } while (written !== before);
  assert.ok(written < 1000, `${written} chunks were taken`);
  const reader = response.body.getReader();
  let size = 0;
  while (size < 1e7 || written === before) size += (await reader.read()).value.length; // it goes on once that is read
  await reader.cancel();
  await gone;
}

async function ways(base) {
  const parts = [];
  for (let reader = (await fetch(base)).body.getReader(), step; !(step = await reader.read()).done;) {
    assert.strictEqual(step.value.constructor, Uint8Array);
    parts.push(Buffer.from(step.value));
  }
  assert.strictEqual(Buffer.concat(parts).toString(), 'onetwo');

  const byob = (await fetch(base)).body.getReader({ mode: 'byob' });
  const first = await byob.read(new Uint8Array(2));
  assert.strictEqual(Buffer.from(first.value).toString(), 'on');

  const response = await fetch(base);
  const copy = response.clone();
  assert.deepStrictEqual(await Promise.all([response.text(), copy.text()]), ['onetwo', 'onetwo']);
  assert.strictEqual(copy.url, response.url);

  const used = await fetch(base);
  assert.strictEqual(used.bodyUsed, false);
  const text = used.text();
  assert.deepStrictEqual([used.bodyUsed, used.body.locked], [true, true]);
  assert.strictEqual(await text, 'onetwo');
  await assert.rejects(used.arrayBuffer(), { name: 'TypeError' });
}

server.listen(0, '127.0.0.1', async () => {
  const base = `http://127.0.0.1:${server.address().port}`;
  await kept(base);
  await ways(base);
  server.close();
  server.closeAllConnections();
});
