// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');
const { serve, called } = require('../../fixtures/http/raw');

const server = http.createServer(called((req) => {
  req.on('aborted', called(() => {}));
  req.on('close', called(() => assert.strictEqual(req.destroyed, true)));
  req.on('error', called((err) => assert.strictEqual(err.message, 'enough')));
  assert.strictEqual(req.destroy(new Error('enough')), req);
  assert.strictEqual(req.aborted, true);
}));
serve(server, 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nabc', called((text) => assert.strictEqual(text, '')));
