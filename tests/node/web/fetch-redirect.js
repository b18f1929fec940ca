// SPDX-License-Identifier: Apache-2.0
'use strict';
// Redirects: what they change about the request, and when they end it.
const assert = require('assert');
const http = require('http');

const server = http.createServer((req, res) => {
  const to = (status, location) => res.writeHead(status, { location }).end('moved');
  const { pathname, searchParams } = new URL(req.url, 'http://x');
  if (pathname === '/to') return to(Number(searchParams.get('status')), '/echo#there');
  if (pathname === '/other') return to(302, `http://localhost:${server.address().port}/echo`);
  if (pathname.startsWith('/count/')) {
    const left = Number(pathname.slice(7));
    return left > 0 ? to(307, `/count/${left - 1}`) : res.end('there');
  }
  if (pathname === '/bad') return to(301, 'http://:x/');
  if (pathname === '/ftp') return to(301, 'ftp://a/');
  if (pathname === '/bytes') {
    res.socket.end(Buffer.from('HTTP/1.1 302 Found\r\nLocation: /é\r\nContent-Length: 0\r\n\r\n'));
    return undefined;
  }
  if (pathname === '/none') return res.writeHead(302).end('stay');
  let body = '';
  req.on('data', (chunk) => { body += chunk; });
  return req.on('end', () => res.end(JSON.stringify([req.method, body, req.headers])));
});

async function methods(base) {
  for (const [status, sent, received] of [
    [301, 'POST', 'GET'], [302, 'POST', 'GET'], [303, 'POST', 'GET'], [307, 'POST', 'POST'], [308, 'POST', 'POST'],
    [301, 'PUT', 'PUT'], [302, 'PUT', 'PUT'], [303, 'PUT', 'GET'],
  ]) {
    const init = { method: sent, body: 'text', headers: { authorization: 'secret', 'content-language': 'de' } };
    const response = await fetch(`${base}/to?status=${status}`, init);
    const [method, body, headers] = await response.json();
    assert.strictEqual(method, received, `${status} ${sent}`);
    assert.strictEqual(body, received === 'GET' ? '' : 'text');
    assert.strictEqual('content-type' in headers, received !== 'GET');
    assert.strictEqual('content-language' in headers, received !== 'GET');
    assert.strictEqual(headers.authorization, 'secret');
    assert.deepStrictEqual([response.url, response.redirected], [`${base}/echo`, true]);
  }
}

async function secrets(base) {
  const init = { headers: { authorization: 'secret', cookie: 'a=b', 'x-own': '1' } };
  const [, , headers] = await (await fetch(`${base}/other`, init)).json();
  assert.deepStrictEqual([headers.authorization, headers.cookie, headers['x-own']], [undefined, undefined, '1']);
}

async function modes(base) {
  const manual = await fetch(`${base}/to?status=302`, { redirect: 'manual' });
  assert.deepStrictEqual([manual.status, manual.headers.get('location'), await manual.text()], [302, '/echo#there', 'moved']);
  const none = await fetch(`${base}/none`);
  assert.deepStrictEqual([none.status, await none.text()], [302, 'stay']);
  const bytes = await fetch(`${base}/bytes`);
  assert.strictEqual(bytes.url, `${base}/%C3%A9`);
  await bytes.text();
}

async function ends(base) {
  const fails = (path, message, init) => assert.rejects(fetch(base + path, init), (err) => {
    assert.strictEqual(err.name, 'TypeError');
    assert.strictEqual(err.message, 'fetch failed');
    assert.strictEqual(err.cause.message, message);
    return true;
  });
  assert.strictEqual(await (await fetch(`${base}/count/20`)).text(), 'there');
  await fails('/count/21', 'redirect count exceeded');
  await fails('/none', 'unexpected redirect', { redirect: 'error' });
  await fails('/bad', 'Invalid URL');
  await fails('/ftp', 'URL scheme must be a HTTP(S) scheme');
  const stream = () => ({ method: 'POST', body: new Response('x').body, duplex: 'half' });
  await assert.rejects(fetch(`${base}/to?status=307`, stream()), { message: 'fetch failed' });
  const [method] = await (await fetch(`${base}/to?status=303`, stream())).json();
  assert.strictEqual(method, 'GET');
}

server.listen(0, '127.0.0.1', async () => {
  const base = `http://127.0.0.1:${server.address().port}`;
  await methods(base);
  await secrets(base);
  await modes(base);
  await ends(base);
  server.close();
  server.closeAllConnections();
});
