// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');
const { serve, get, called, withoutDate } = require('../../fixtures/http/raw');

const server = http.createServer(called((req, res) => {
  assert.strictEqual(res.setHeader('X-One', 'a'), res);
  res.setHeader('x-one', 'b');
  res.setHeader('List', ['1', '2']);
  res.setHeader('Num', 7);
  res.setHeader('Latin', 'caf\xe9');
  assert.strictEqual(res.getHeader('X-ONE'), 'b');
  assert.deepStrictEqual(res.getHeader('list'), ['1', '2']);
  assert.strictEqual(res.getHeader('num'), 7);
  assert.strictEqual(res.getHeader('none'), undefined);
  assert.strictEqual(res.hasHeader('x-One'), true);
  assert.strictEqual(res.hasHeader('none'), false);
  assert.deepStrictEqual(res.getHeaderNames(), ['x-one', 'list', 'num', 'latin']);
  assert.deepStrictEqual(res.getRawHeaderNames(), ['x-one', 'List', 'Num', 'Latin']);
  const all = res.getHeaders();
  assert.strictEqual(Object.getPrototypeOf(all), null);
  assert.deepStrictEqual({ ...all }, { 'x-one': 'b', 'list': ['1', '2'], 'num': 7, 'latin': 'caf\xe9' });
  assert.throws(() => res.setHeader('a b', 'c'), { code: 'ERR_INVALID_HTTP_TOKEN', message: 'Header name must be a valid HTTP token ["a b"]' });
  assert.throws(() => res.setHeader('a'), { code: 'ERR_HTTP_INVALID_HEADER_VALUE', message: 'Invalid value "undefined" for header "a"' });
  assert.throws(() => res.setHeader('a', 'b\r\nc: d'), { code: 'ERR_INVALID_CHAR', message: 'Invalid character in header content ["a"]' });
  assert.throws(() => res.setHeader('a', ['b', '\0']), { code: 'ERR_INVALID_CHAR' });
  assert.throws(() => res.getHeader(5), { code: 'ERR_INVALID_ARG_TYPE' });
  res.end();
  assert.throws(() => res.setHeader('a', 'b'), { code: 'ERR_HTTP_HEADERS_SENT', message: 'Cannot set headers after they are sent to the client' });
  assert.throws(() => res.removeHeader('a'), { code: 'ERR_HTTP_HEADERS_SENT', message: 'Cannot remove headers after they are sent to the client' });
  assert.throws(() => res.writeHead(200), { code: 'ERR_HTTP_HEADERS_SENT', message: 'Cannot write headers after they are sent to the client' });
}));
serve(server, get('/'), called((text) => {
  assert.strictEqual(withoutDate(text), 'HTTP/1.1 200 OK\r\nx-one: b\r\nList: 1\r\nList: 2\r\nNum: 7\r\nLatin: caf\xe9\r\n' +
    'Connection: close\r\nContent-Length: 0\r\n\r\n');
}));
