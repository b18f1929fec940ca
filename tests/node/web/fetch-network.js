// SPDX-License-Identifier: Apache-2.0
'use strict';
// What is sent, and what the response shows.
const assert = require('assert');
const http = require('http');

const server = http.createServer((req, res) => {
  const chunks = [];
  req.on('data', (chunk) => chunks.push(chunk));
  req.on('end', () => {
    res.writeHead(req.url === '/missing' ? 404 : 200, 'Fine', { 'X-A': '1', 'Set-Cookie': ['a=1', 'b=2'] });
    res.end(JSON.stringify({ method: req.method, url: req.url, headers: req.headers, body: Buffer.concat(chunks).toString() }));
  });
});

async function get(base) {
  const response = await fetch(`${base}/a?b=c#d`, { headers: { 'X-Own': 'é' } });
  assert.ok(response instanceof Response);
  assert.deepStrictEqual([response.status, response.statusText, response.ok, response.type], [200, 'Fine', true, 'basic']);
  assert.strictEqual(response.url, `${base}/a?b=c`);
  assert.strictEqual(response.redirected, false);
  assert.strictEqual(response.headers.get('x-a'), '1');
  assert.deepStrictEqual(response.headers.getSetCookie(), ['a=1', 'b=2']);
  assert.throws(() => response.headers.set('a', 'b'), { name: 'TypeError', message: 'immutable' });
  const { method, url, headers } = await response.json();
  assert.deepStrictEqual([method, url, headers['x-own'], headers.accept], ['GET', '/a?b=c', 'é', '*/*']);
  assert.strictEqual(headers.host, base.slice('http://'.length));
  assert.strictEqual(headers['content-length'], undefined);
  assert.strictEqual(headers['transfer-encoding'], undefined);
}

async function post(base) {
  const send = async (init) => (await fetch(base, { method: 'POST', ...init })).json();
  const text = await send({ body: 'é' });
  assert.strictEqual(text.body, 'é');
  assert.strictEqual(text.headers['content-length'], '2');
  assert.strictEqual(text.headers['content-type'], 'text/plain;charset=UTF-8');
  const empty = await send({});
  assert.strictEqual(empty.headers['content-length'], '0');
  const own = await send({ body: new Uint8Array([65]), headers: { 'content-type': 'a/b', 'user-agent': 'me', 'accept': 'x/y' } });
  assert.deepStrictEqual([own.body, own.headers['content-type'], own.headers['user-agent'], own.headers.accept],
    ['A', 'a/b', 'me', 'x/y']);
  const form = new FormData();
  form.append('n', 'v');
  assert.match((await send({ body: form })).body, /^------formdata.*\r\n.* name="n"\r\n\r\nv\r\n/);
  const request = new Request(`${base}/x`, { method: 'PUT', body: 'b' });
  assert.strictEqual((await (await fetch(request)).json()).method, 'PUT');
  assert.strictEqual(request.bodyUsed, true);
}

async function others(base) {
  const head = await fetch(base, { method: 'HEAD' });
  assert.deepStrictEqual([head.status, head.body, await head.text()], [200, null, '']);
  const missing = await fetch(`${base}/missing`);
  assert.deepStrictEqual([missing.status, missing.ok], [404, false]);
  const blob = await missing.blob();
  assert.ok(blob instanceof Blob && blob.size > 0);
  const referring = await (await fetch(base, { referrer: `${base}/from#x`, cache: 'no-store' })).json();
  assert.strictEqual(referring.headers.referer, `${base}/from`);
  assert.strictEqual(referring.headers['cache-control'], 'no-cache');
}

server.listen(0, '127.0.0.1', async () => {
  const base = `http://127.0.0.1:${server.address().port}`;
  await get(base);
  await post(base);
  await others(base);
  server.close();
  server.closeAllConnections();
});
