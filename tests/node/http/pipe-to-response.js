// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');
const { PassThrough, Readable, pipeline } = require('stream');
const { each, get, called } = require('../../fixtures/http/raw');

const server = http.createServer((req, res) => {
  res.sendDate = false;
  if (req.url === '/pipeline') {
    pipeline(Readable.from(['a', 'b']), res, called((err) => assert.ok(!err)));
    return;
  }
  const source = new PassThrough();
  res.on('pipe', called((src) => assert.strictEqual(src, source)));
  source.pipe(res);
  source.write('a');
  source.end('b');
}).on('clientError', assert.ifError);
each(server, [
  { send: get('/pipe'), want: /\r\n\r\n(2\r\nab|1\r\na\r\n1\r\nb)\r\n0\r\n\r\n$/ },
  { send: get('/pipeline'), want: /\r\n\r\n1\r\na\r\n1\r\nb\r\n0\r\n\r\n$/ },
], called(() => {}));
