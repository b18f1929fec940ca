// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');
const { called } = require('../../fixtures/http/raw');

const server = http.createServer();
const seen = [];
server.once('close', called(() => seen.push('close')));
server.listen(0, called(() => {
  assert.strictEqual(server.listening, true);
  assert.strictEqual(server.close(called((err) => {
    assert.strictEqual(err, undefined);
    assert.deepStrictEqual(seen, ['close']);
    server.close(called((err) => assert.strictEqual(err.code, 'ERR_SERVER_NOT_RUNNING')));
  })), server);
}));
