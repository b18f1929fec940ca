// SPDX-License-Identifier: Apache-2.0
'use strict';
// A signal ends a fetch at every stage: before, while the server is silent, while
// the body comes, while the body is sent.
const assert = require('assert');
const http = require('http');

const waiting = new Map(); // path -> what to call when a request for it is there
const arrived = (path) => new Promise((resolve) => waiting.set(path, resolve));
const server = http.createServer((req, res) => {
  if (req.url === '/body') res.write('first');
  if (req.url === '/upload') req.resume();
  if (req.url === '/done') res.end('done');
  if (waiting.has(req.url)) waiting.get(req.url)({ gone: new Promise((resolve) => req.on('close', resolve)) });
});
const isAbort = { name: 'AbortError', message: 'This operation was aborted', code: 20 };

async function before(base) {
  await assert.rejects(fetch(base, { signal: AbortSignal.abort() }), isAbort);
  const reason = new RangeError('mine');
  await assert.rejects(fetch(base, { signal: AbortSignal.abort(reason) }), reason);
  await assert.rejects(fetch(new Request(base, { signal: AbortSignal.abort(reason) })), reason);
}

async function silent(base) {
  const controller = new AbortController();
  const there = arrived('/silent');
  const result = assert.rejects(fetch(`${base}/silent`, { signal: controller.signal }), isAbort);
  const { gone } = await there;
  controller.abort();
  await result;
  await gone; // the server sees it
  await assert.rejects(fetch(`${base}/silent`, { signal: AbortSignal.timeout(10) }),
    { name: 'TimeoutError', message: 'The operation was aborted due to timeout' });
}

async function body(base) {
  const controller = new AbortController();
  const whole = await fetch(`${base}/body`, { signal: controller.signal });
  const text = whole.text();
  const parts = await fetch(`${base}/body`, { signal: controller.signal });
  const reader = parts.body.getReader();
  assert.strictEqual(Buffer.from((await reader.read()).value).toString(), 'first');
  const next = reader.read();
  const untouched = await fetch(`${base}/body`, { signal: controller.signal });
  controller.abort('enough');
  for (const promise of [text, next, untouched.text()]) {
    await promise.then(() => assert.fail('not aborted'), (reason) => assert.strictEqual(reason, 'enough'));
  }
}

async function upload(base) {
  const controller = new AbortController();
  let cancelled;
  const stream = new ReadableStream({
    start(c) { c.enqueue(new Uint8Array(10)); },
    cancel(reason) { cancelled = reason; },
  });
  const there = arrived('/upload');
  const init = { method: 'POST', body: stream, duplex: 'half', signal: controller.signal };
  const result = assert.rejects(fetch(`${base}/upload`, init), isAbort);
  await there;
  controller.abort();
  await result;
  assert.strictEqual(cancelled.name, 'AbortError');
}

// Many requests may follow one signal, and a fetch that is done does not.
async function after(base) {
  const controller = new AbortController();
  process.on('warning', (warning) => assert.fail(warning));
  const all = Array.from({ length: 20 }, () => fetch(`${base}/done`, { signal: controller.signal }));
  const texts = await Promise.all(all.map(async (one) => (await one).text()));
  controller.abort();
  assert.deepStrictEqual(texts, Array(20).fill('done'));
}

server.listen(0, '127.0.0.1', async () => {
  const base = `http://127.0.0.1:${server.address().port}`;
  await before(base);
  await silent(base);
  await body(base);
  await upload(base);
  await after(base);
  server.close();
  server.closeAllConnections();
});
