// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const http = require('http');
const { called } = require('../../fixtures/http/raw');

// listen(port, host?, backlog?, callback?).
const seen = called(function () { this.close(); }, 4);
for (const args of [[0], [0, '127.0.0.1'], [0, '127.0.0.1', 5], [{ port: 0, host: '127.0.0.1', backlog: 5 }]]) {
  const server = http.createServer();
  assert.strictEqual(server.listen(...args, seen), server);
}
