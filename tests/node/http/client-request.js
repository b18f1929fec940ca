// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');

// request and get in all their forms, with what the server sees of them.
const server = http.createServer((req, res) => {
  let body = '';
  req.setEncoding('utf8');
  req.on('data', (piece) => { body += piece; });
  req.on('end', () => res.end(JSON.stringify({ method: req.method, url: req.url, headers: req.headers, body })));
});

function text(req) {
  return new Promise((resolve, reject) => {
    req.on('error', reject);
    req.on('response', (res) => {
      let all = '';
      res.setEncoding('utf8');
      res.on('data', (piece) => { all += piece; });
      res.on('end', () => resolve(JSON.parse(all)));
    });
  });
}

server.listen(0, '127.0.0.1', async () => {
  const { port } = server.address();
  const at = `http://127.0.0.1:${port}`;
  assert.strictEqual((await text(http.get(`${at}/a?b=1`))).url, '/a?b=1');
  assert.strictEqual((await text(http.get(new URL(`${at}/u`)))).url, '/u');
  assert.strictEqual((await text(http.get(`${at}/u`, { path: '/v' }))).url, '/v');
  assert.strictEqual((await text(http.get({ host: '127.0.0.1', port }))).url, '/');
  let called = 0;
  await text(http.get(`${at}/cb`, () => { called++; }));
  await text(http.get({ port, host: '127.0.0.1' }, () => { called++; }));
  assert.strictEqual(called, 2);

  const get = await text(http.get({ port, hostname: '127.0.0.1', auth: 'me:secret', headers: { 'X-One': 'a' } }));
  assert.deepStrictEqual(get.headers, { 'x-one': 'a', 'host': `127.0.0.1:${port}`,
    'authorization': 'Basic bWU6c2VjcmV0', 'connection': 'keep-alive' });

  const post = http.request(at, { method: 'post' });
  post.write('one');
  post.end('two');
  const seen = await text(post);
  assert.strictEqual(seen.method, 'POST');
  assert.strictEqual(seen.body, 'onetwo');
  assert.strictEqual(seen.headers['transfer-encoding'], 'chunked');

  const put = http.request(at, { method: 'PUT' });
  put.end('whole');
  assert.strictEqual((await text(put)).headers['content-length'], '5');

  const list = http.get({ port, host: '127.0.0.1', headers: ['Host', 'x', 'A', '1', 'A', '2'] });
  const { headers } = await text(list);
  assert.strictEqual(headers.a, '1, 2');
  assert.strictEqual(headers.host, 'x');
  server.close();
});
