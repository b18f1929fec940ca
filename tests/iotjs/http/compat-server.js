// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs

const assert = require('assert');
const http = require('http');
const { each, serve, called } = require('../../fixtures/http/raw');

// Every message is a connection, and nothing is added to it.
const server = http.createServer((req, res) => {
  assert.strictEqual(req.headers['X-Case'], 'last');
  assert.strictEqual(req.headers['x-case'], undefined);
  res.setHeader('A', 'b');
  assert.strictEqual(res.getHeader('a'), 'b');
  assert.strictEqual(res.getHeader('A'), undefined);
  assert.throws(() => res.setHeader(5, 'x'), { name: 'TypeError', message: 'Name must be string.' });
  assert.throws(() => res.setHeader('x'), { message: 'value required in setHeader(x, value)' });
  assert.strictEqual(res.writeHead(200, { A: 'c' }), undefined);
  res.writeHead(299);
  assert.strictEqual(res.end('body'), true);
  assert.strictEqual(res.end('body'), false);
  assert.strictEqual(res.write('more'), false);
});
each(server, [
  { send: 'GET / HTTP/1.1\r\nX-Case: first\r\nX-Case: last\r\n\r\n', want: 'HTTP/1.1 299 unknown\r\na: b\r\nA: c\r\n\r\nbody' },
  { send: 'GET / HTTP/1.1\r\nX-Case: last\r\nConnection: keep-alive\r\n\r\n', want: 'HTTP/1.1 299 unknown\r\na: b\r\nA: c\r\n\r\nbody' },
], called(() => {}));

// What is no request is not answered.
const strict = http.createServer(() => assert.fail());
strict.on('clientError', () => assert.fail());
serve(strict, 'NOT A REQUEST\r\n\r\n', called((text) => assert.strictEqual(text, '')));
