// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');
const { called } = require('../../fixtures/http/raw');

// A second end with a callback is told that the response is finished, at once
// if all of it has left.
const server = http.createServer(called((req, res) => {
  res.end('once');
  const told = called((err) => assert.strictEqual(err.code, 'ERR_STREAM_ALREADY_FINISHED'), 2);
  res.end(told);
  res.on('finish', () => {
    res.end(told);
    server.close();
  });
})).listen(0, () => http.get({ port: server.address().port, agent: false }, (res) => res.resume()));
