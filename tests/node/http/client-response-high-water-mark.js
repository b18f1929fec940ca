// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');
const { called } = require('../../fixtures/http/raw');

// A response has the highWaterMark of the socket it comes from.
const server = http.createServer((req, res) => res.end('x')).listen(0, () => {
  http.get({ port: server.address().port, agent: false, highWaterMark: 1024 }, called((res) => {
    assert.strictEqual(res.readableHighWaterMark, 1024);
    res.resume();
    server.close();
  }));
});
