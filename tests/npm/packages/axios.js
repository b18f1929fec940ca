// SPDX-License-Identifier: Apache-2.0

// axios: JSON both ways, query parameters, gzip, an interceptor, errors, an abort, a redirect.
'use strict';
const assert = require('assert');
const http = require('http');
const zlib = require('zlib');
const axios = require('axios');

const server = http.createServer((req, res) => {
  const { pathname, searchParams } = new URL(req.url, 'http://localhost');
  if (pathname === '/zip') return res.writeHead(200, { 'Content-Encoding': 'gzip' }).end(zlib.gzipSync('{"zip":true}'));
  if (pathname === '/moved') return res.writeHead(302, { Location: '/get?a=b' }).end();
  if (pathname === '/silent') return undefined;
  if (pathname === '/no') return res.writeHead(403).end('no');
  let body = '';
  req.on('data', (b) => { body += b; }).on('end', () => {
    res.setHeader('Content-Type', 'application/json');
    res.end(JSON.stringify({ method: req.method, query: [...searchParams], body, by: req.headers['x-by'] }));
  });
  return undefined;
}).listen(0, '127.0.0.1', async () => {
  const api = axios.create({ baseURL: `http://127.0.0.1:${server.address().port}`, proxy: false });
  api.interceptors.request.use((config) => { config.headers.set('X-By', 'test'); return config; });
  assert.deepStrictEqual((await api.get('/get', { params: { a: [1, 2] } })).data,
    { method: 'GET', query: [['a[]', '1'], ['a[]', '2']], body: '', by: 'test' });
  assert.strictEqual((await api.put('/put', { x: 1 })).data.body, '{"x":1}');
  assert.deepStrictEqual((await api.get('/zip')).data, { zip: true });
  assert.deepStrictEqual((await api.get('/moved')).data.query, [['a', 'b']]);
  await assert.rejects(api.get('/no'), { code: 'ERR_BAD_REQUEST', status: 403 });
  await assert.rejects(axios.get('http://127.0.0.1:1/', { proxy: false }), { code: 'ECONNREFUSED' });
  const stop = new AbortController();
  setTimeout(() => stop.abort(), 20);
  await assert.rejects(api.get('/silent', { signal: stop.signal }), { code: 'ERR_CANCELED' });
  server.close();
  server.closeAllConnections();
  console.log('ok');
});
