// SPDX-License-Identifier: Apache-2.0

// What is written to a response whose socket is destroyed goes nowhere: write
// returns false, end ends it, and 'finish' never comes.

const assert = require('assert');
const http = require('http');
const { serve, called } = require('../../fixtures/http/raw');

const seen = [];
const server = http.createServer((req, res) => {
  for (const event of ['finish', 'close']) res.on(event, () => seen.push(event));
  req.on('error', (err) => seen.push(err.code));
  req.socket.destroy();
  seen.push(res.write('lost'));
  res.end();
  seen.push(res.writableEnded);
  res.on('close', called(() => seen.push(res.writableFinished)));
});
serve(server, 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n', called((text) => {
  assert.strictEqual(text, '');
  setImmediate(() => assert.deepStrictEqual(seen.filter((v) => v !== 'ECONNRESET'), [false, true, 'close', true]));
}));
