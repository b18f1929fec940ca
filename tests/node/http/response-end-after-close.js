// SPDX-License-Identifier: Apache-2.0

// A response whose connection is gone can be ended like any other, so that
// whoever asks is told that it was; it does not finish.

const assert = require('assert');
const http = require('http');
const { serve, called } = require('../../fixtures/http/raw');

const server = http.createServer((req, res) => {
  res.on('finish', () => assert.fail('finished'));
  res.on('close', called(() => {
    res.end('late', () => assert.fail('called back'));
    assert.deepStrictEqual([res.writableEnded, res.finished, res.destroyed, res.headersSent], [true, true, true, false]);
    res.on('error', () => assert.fail('an error of a destroyed response'));
  }));
  req.socket.destroy();
});
serve(server, 'GET / HTTP/1.1\r\nHost: x\r\n\r\n', called((text) => assert.strictEqual(text, '')));
