// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');
const { serve, get, called } = require('../../fixtures/http/raw');

const server = http.createServer(called((req, res) => {
  res.on('error', called((err) => {
    assert.strictEqual(err.code, 'ERR_STREAM_WRITE_AFTER_END');
    assert.strictEqual(err.message, 'write after end');
  }, 2));
  res.end('a');
  assert.strictEqual(res.write('b', called((err) => assert.strictEqual(err.code, 'ERR_STREAM_WRITE_AFTER_END'))), false);
  assert.strictEqual(res.end('c'), res);
  assert.strictEqual(res.end(), res);
  res.on('finish', () => res.end(called((err) => assert.strictEqual(err.code, 'ERR_STREAM_ALREADY_FINISHED'))));
}));
serve(server, get('/'), called((text) => assert.ok(text.endsWith('\r\n\r\na'))));
