// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');
const { serve, get, called, withoutDate } = require('../../fixtures/http/raw');

const server = http.createServer(called((req, res) => {
  assert.strictEqual(res.appendHeader('a', '1'), res);
  res.appendHeader('A', '2').appendHeader('a', ['3', '4']);
  assert.deepStrictEqual(res.getHeader('a'), ['1', '2', '3', '4']);
  assert.strictEqual(res.setHeaders(new Map([['b', 'x'], ['c', 'y']])), res);
  assert.strictEqual(res.getHeader('c'), 'y');
  assert.throws(() => res.setHeaders({ a: 1 }), { code: 'ERR_INVALID_ARG_TYPE' });
  assert.throws(() => res.setHeaders([]), { code: 'ERR_INVALID_ARG_TYPE' });
  res.setHeader('Cookie', ['k=v', 'l=w']);
  res.end();
}));
serve(server, get('/'), called((text) => {
  assert.strictEqual(withoutDate(text), 'HTTP/1.1 200 OK\r\na: 1\r\na: 2\r\na: 3\r\na: 4\r\nb: x\r\nc: y\r\nCookie: k=v; l=w\r\n' +
    'Connection: close\r\nContent-Length: 0\r\n\r\n');
}));
