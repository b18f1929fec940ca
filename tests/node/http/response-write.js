// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');
const { serve, get, called } = require('../../fixtures/http/raw');

const order = [];
const server = http.createServer(called((req, res) => {
  assert.strictEqual(res.write('a\xe4'), true);
  res.write(Buffer.from('b'), called(() => order.push('b')));
  res.write('c', 'utf8', called(() => order.push('c')));
  res.write(new Uint8Array([100]));
  res.write('ZWY=', 'base64');
  res.write('\xff', 'latin1');
  res.write('');
  assert.throws(() => res.write(5), { name: 'TypeError', code: 'ERR_INVALID_ARG_TYPE',
    message: 'The "chunk" argument must be of type string or an instance of Buffer or Uint8Array. Received type number (5)' });
  assert.throws(() => res.write(null), { code: 'ERR_STREAM_NULL_VALUES' });
  assert.throws(() => res.write(), { code: 'ERR_INVALID_ARG_TYPE' });
  res.end('g', called(() => order.push('end')));
}));
serve(server, get('/'), called((text) => {
  assert.deepStrictEqual(order, ['b', 'c', 'end']);
  assert.ok(text.endsWith('Transfer-Encoding: chunked\r\n\r\n3\r\na\xc3\xa4\r\n1\r\nb\r\n1\r\nc\r\n1\r\nd\r\n2\r\nef\r\n1\r\n\xff\r\n1\r\ng\r\n0\r\n\r\n'), text);
}));
