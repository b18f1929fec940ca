// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');
const { each, get, called } = require('../../fixtures/http/raw');

const head = {
  '/plain': (res) => res.writeHead(201),
  '/message': (res) => res.writeHead(202, 'Fine by me'),
  '/headers': (res) => res.writeHead(200, { A: 'b', C: ['d', 'e'] }),
  '/all': (res) => res.writeHead(299, 'Odd', { A: 'b' }),
  '/unknown': (res) => res.writeHead(299),
  '/flat': (res) => res.writeHead(200, ['A', 'b', 'A', 'c']),
  '/pairs': (res) => res.writeHead(200, [['A', 'b'], ['A', 'c']]),
  '/merged': (res) => { res.setHeader('X', '1'); res.setHeader('A', '0'); return res.writeHead(200, { a: 'b' }); },
  '/merged-flat': (res) => { res.setHeader('A', '0'); return res.writeHead(200, ['A', 'b', 'A', 'c']); },
  '/latin': (res) => res.writeHead(200, 'caf\xe9'),
};
const server = http.createServer((req, res) => {
  res.sendDate = false;
  assert.strictEqual(res.headersSent, false);
  assert.strictEqual(head[req.url](res), res);
  assert.strictEqual(res.headersSent, true);
  res.end();
});
const rest = 'Connection: close\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n';
each(server, [
  { send: get('/plain'), want: 'HTTP/1.1 201 Created\r\n' + rest },
  { send: get('/message'), want: 'HTTP/1.1 202 Fine by me\r\n' + rest },
  { send: get('/headers'), want: 'HTTP/1.1 200 OK\r\nA: b\r\nC: d\r\nC: e\r\n' + rest },
  { send: get('/all'), want: 'HTTP/1.1 299 Odd\r\nA: b\r\n' + rest },
  { send: get('/unknown'), want: 'HTTP/1.1 299 unknown\r\n' + rest },
  { send: get('/flat'), want: 'HTTP/1.1 200 OK\r\nA: b\r\nA: c\r\n' + rest },
  { send: get('/pairs'), want: 'HTTP/1.1 200 OK\r\nA: b\r\nA: c\r\n' + rest },
  { send: get('/merged'), want: 'HTTP/1.1 200 OK\r\nX: 1\r\na: b\r\n' + rest },
  { send: get('/merged-flat'), want: 'HTTP/1.1 200 OK\r\nA: c\r\n' + rest },
  { send: get('/latin'), want: 'HTTP/1.1 200 caf\xe9\r\n' + rest },
], called(() => {}));
