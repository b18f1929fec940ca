// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');
const { serve, get, called } = require('../../fixtures/http/raw');

const server = http.createServer(called((req, res) => {
  for (const bad of [0, 99, 1000, -1, 'x', undefined, null, NaN, Infinity, {}, []]) {
    assert.throws(() => res.writeHead(bad), { name: 'RangeError', code: 'ERR_HTTP_INVALID_STATUS_CODE' }, String(bad));
  }
  assert.throws(() => res.writeHead(1000), { message: 'Invalid status code: 1000' });
  assert.throws(() => res.writeHead(200, 'a\r\nb'), { code: 'ERR_INVALID_CHAR', message: 'Invalid character in statusMessage' });
  res.statusMessage = undefined;
  assert.throws(() => res.writeHead(200, { 'a b': 'c' }), { code: 'ERR_INVALID_HTTP_TOKEN' });
  assert.throws(() => res.writeHead(200, { a: 'b\nc' }), { code: 'ERR_INVALID_CHAR' });
  assert.throws(() => res.writeHead(200, { a: undefined }), { code: 'ERR_HTTP_INVALID_HEADER_VALUE' });
  assert.throws(() => res.writeHead(200, ['a', 'b', 'c']), { code: 'ERR_INVALID_ARG_VALUE' });
  assert.strictEqual(res.headersSent, false);
  res.writeHead('200');
  res.end();
}));
serve(server, get('/'), called((text) => assert.match(text, /^HTTP\/1\.1 200 OK\r\n/)));
