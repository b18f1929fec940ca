// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');
const { serve, get, called } = require('../../fixtures/http/raw');

const server = http.createServer(called((req, res) => {
  res.on('close', called(() => assert.strictEqual(res.destroyed, true)));
  assert.strictEqual(res.destroy(), res);
  assert.strictEqual(res.destroyed, true);
  assert.strictEqual(res.write('x', called((err) => assert.strictEqual(err.code, 'ERR_STREAM_DESTROYED'))), false);
}));
serve(server, get('/'), called((text) => assert.strictEqual(text, '')));
