// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');

// auth is text in UTF-8, bytes, or part of a URL; a field of the script wins.
const server = http.createServer((req, res) => res.end(req.headers.authorization));
server.listen(0, '127.0.0.1', async () => {
  const port = server.address().port;
  const base = { host: '127.0.0.1', port };
  const ask = (options) => new Promise((resolve) => http.get(options, (res) => {
    let body = '';
    res.on('data', (piece) => { body += piece; }).on('end', () => resolve(body));
  }));
  const basic = (data) => `Basic ${Buffer.from(data).toString('base64')}`;
  assert.strictEqual(await ask({ ...base, auth: 'a:b' }), basic('a:b'));
  assert.strictEqual(await ask({ ...base, auth: 'é:b' }), basic('é:b'));
  assert.strictEqual(await ask({ ...base, auth: Buffer.from([0xe9, 0x3a]) }), basic([0xe9, 0x3a]));
  assert.strictEqual(await ask({ ...base, auth: 'a\r\nX: y' }), basic('a\r\nX: y'));
  assert.strictEqual(await ask(`http://us%20er:p%40ss@127.0.0.1:${port}/`), basic('us er:p@ss'));
  assert.strictEqual(await ask({ ...base, auth: 'a:b', headers: { authorization: 'mine' } }), 'mine');
  server.close();
});
