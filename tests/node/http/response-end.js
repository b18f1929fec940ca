// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');
const { each, get, called } = require('../../fixtures/http/raw');

const end = {
  '/none': (res) => res.end(),
  '/text': (res) => res.end('\u20ac'),
  '/bytes': (res) => res.end(Buffer.from('abc')),
  '/encoded': (res) => res.end('616263', 'hex'),
  '/callback': (res) => res.end(called(() => {})),
  '/both': (res) => res.end('abc', called(() => assert.strictEqual(res.writableFinished, true))),
  '/all': (res) => res.end('abc', 'latin1', called(() => {})),
  '/large': (res) => res.end('x'.repeat(100000)),
};
const server = http.createServer((req, res) => {
  res.sendDate = false;
  assert.strictEqual(end[req.url](res), res);
  assert.strictEqual(res.writableEnded, true);
  assert.strictEqual(res.finished, true);
});
const head = (n) => 'HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: ' + n + '\r\n\r\n';
each(server, [
  { send: get('/none'), want: head(0) },
  { send: get('/text'), want: head(3) + '\xe2\x82\xac' },
  { send: get('/bytes'), want: head(3) + 'abc' },
  { send: get('/encoded'), want: head(3) + 'abc' },
  { send: get('/callback'), want: head(0) },
  { send: get('/both'), want: head(3) + 'abc' },
  { send: get('/all'), want: head(3) + 'abc' },
  { send: get('/large'), want: head(100000) + 'x'.repeat(100000) },
], called(() => {}));
