// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');
const { serve, called } = require('../../fixtures/http/raw');

// What becomes of fields that come more than once.
const server = http.createServer(called((req, res) => {
  assert.deepStrictEqual(req.headers, {
    'host': 'x', 'connection': 'close', 'x-many': 'a, b, c', 'cookie': 'k=v; l=w', 'set-cookie': ['a', 'b'],
    'content-type': 'first', 'user-agent': 'one', 'latin': 'caf\xe9', 'empty': '',
  });
  assert.strictEqual(req.headers, req.headers);
  assert.deepStrictEqual({ ...req.headersDistinct }, {
    'host': ['x'], 'connection': ['close'], 'x-many': ['a', 'b', 'c'], 'cookie': ['k=v', 'l=w'], 'set-cookie': ['a', 'b'],
    'content-type': ['first', 'second'], 'user-agent': ['one', 'two'], 'latin': ['caf\xe9'], 'empty': [''],
  });
  assert.deepStrictEqual(req.rawHeaders, ['Host', 'x', 'Connection', 'close', 'X-Many', 'a', 'x-many', 'b', 'X-MANY', 'c',
    'Cookie', 'k=v', 'cookie', 'l=w', 'Set-Cookie', 'a', 'Set-Cookie', 'b', 'Content-Type', 'first', 'Content-Type', 'second',
    'User-Agent', 'one', 'User-Agent', 'two', 'Latin', 'caf\xe9', 'Empty', '']);
  req.headers.extra = 'mine';
  assert.strictEqual(req.headers.extra, 'mine');
  req.headers = { replaced: true };
  assert.deepStrictEqual(req.headers, { replaced: true });
  res.end();
}));
serve(server, 'GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nX-Many: a\r\nx-many: b\r\nX-MANY: c\r\nCookie: k=v\r\ncookie: l=w\r\n' +
  'Set-Cookie: a\r\nSet-Cookie: b\r\nContent-Type: first\r\nContent-Type: second\r\nUser-Agent: one\r\nUser-Agent: two\r\n' +
  'Latin: caf\xe9\r\nEmpty:\r\n\r\n', called(() => {}));
