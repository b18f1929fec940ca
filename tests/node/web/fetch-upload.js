// SPDX-License-Identifier: Apache-2.0
'use strict';
// Bodies that are streams: sent as they come, no faster than the server reads.
const assert = require('assert');
const http = require('http');
const { Readable } = require('stream');

let held; // a request that nobody reads
const server = http.createServer((req, res) => {
  if (req.url === '/hold') {
    held(req);
    return;
  }
  if (req.url === '/early') {
    res.writeHead(413).end('too much');
    return;
  }
  let size = 0;
  req.on('data', (chunk) => { size += chunk.length; });
  req.on('end', () => res.end(JSON.stringify([req.headers['transfer-encoding'], req.headers['content-length'], size])));
});
const stream = (n, size, log = {}) => new ReadableStream({
  pull(controller) {
    log.pulled = (log.pulled || 0) + 1;
    if (n-- > 0) controller.enqueue(new Uint8Array(size));
    else controller.close();
  },
  cancel(reason) { log.cancelled = reason; },
}, { highWaterMark: 0 });
const post = (url, body, headers = {}) => fetch(url, { method: 'POST', body, headers, duplex: 'half' });
const reading = async (url, body, headers) => (await post(url, body, headers)).json();

async function whole(base) {
  assert.deepStrictEqual(await reading(base, stream(100, 10000)), ['chunked', null, 1e6]);
  assert.deepStrictEqual(await reading(base, Readable.from(['ab', Buffer.from('c')])), ['chunked', null, 3]);
  assert.deepStrictEqual(await reading(base, new Response('abc').body), ['chunked', null, 3]);
  assert.deepStrictEqual(await reading(base, stream(2, 5), { 'content-length': '10' }), [null, '10', 10]);
}

async function wrong(base) {
  const fails = (body, check, headers) => assert.rejects(post(base, body, headers), (err) => {
    assert.deepStrictEqual([err.name, err.message], ['TypeError', 'fetch failed']);
    check(err.cause);
    return true;
  });
  const mine = new RangeError('mine');
  await fails(new ReadableStream({ pull(controller) { controller.error(mine); } }), (cause) => assert.strictEqual(cause, mine));
  const text = new ReadableStream({ start(controller) { controller.enqueue('text'); } });
  await fails(text, (cause) => assert.strictEqual(cause.message, 'Received non-Uint8Array chunk'));
}

async function slow(base) {
  const log = {};
  const there = new Promise((resolve) => { held = resolve; });
  const controller = new AbortController();
  const init = { method: 'POST', body: stream(100000, 65536, log), duplex: 'half', signal: controller.signal };
  const result = assert.rejects(fetch(`${base}/hold`, init), { name: 'AbortError' });
  await there;
  let before;
  do { // until nothing more goes out
    before = log.pulled;
    await new Promise((resolve) => setTimeout(resolve, 50));
  } while (log.pulled !== before);
  assert.ok(log.pulled < 10000, `${log.pulled} chunks were taken`);
  controller.abort();
  await result;
  assert.strictEqual(log.cancelled.name, 'AbortError');
}

async function early(base) {
  const log = {};
  const response = await post(`${base}/early`, stream(Infinity, 100, log));
  assert.deepStrictEqual([response.status, await response.text()], [413, 'too much']);
}

server.listen(0, '127.0.0.1', async () => {
  const base = `http://127.0.0.1:${server.address().port}`;
  await whole(base);
  await wrong(base);
  await slow(base);
  await early(base);
  server.close();
  server.closeAllConnections();
});
