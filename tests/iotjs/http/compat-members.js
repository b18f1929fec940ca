// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs

const assert = require('assert');
const http = require('http');
const { Readable } = require('stream');
const { IncomingMessage } = require('http_incoming');
const { serve, called } = require('../../fixtures/http/raw');

// Members that only IoT.js has.
const server = http.createServer(called((req, res) => {
  assert.ok(req instanceof IncomingMessage);
  req.addHeaders(['X', 'y', 'Z', '1']);
  assert.deepStrictEqual([req.headers.X, req.headers.Z, req.headers.Host], ['y', '1', 'a']);
  assert.strictEqual(req.httpVersion, '1.1');
  req.on('end', called(() => {
    assert.strictEqual(req.complete, true);
    assert.strictEqual(res.end('x'), true);
    assert.strictEqual(res.end('y'), false);
    res.socket.destroySoon();
  }));
  req.resume();
}));
assert.strictEqual(server.timeout, 120000);
serve(server, 'GET / HTTP/1.1\r\nHost: a\r\n\r\n', called((text) => assert.strictEqual(text, 'HTTP/1.1 200 OK\r\n\r\nx')));

const readable = new Readable();
readable.on('error', called((err) => assert.strictEqual(err.message, 'mine')));
readable.error(new Error('mine'));
