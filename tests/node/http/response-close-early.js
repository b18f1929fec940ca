// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');
const net = require('net');
const { called } = require('../../fixtures/http/raw');

// The client goes away before the answer.
const seen = [];
const server = http.createServer(called((req, res) => {
  req.on('aborted', called(() => seen.push('aborted')));
  req.on('error', called((err) => {
    assert.strictEqual(err.code, 'ECONNRESET');
    assert.strictEqual(err.message, 'aborted');
    seen.push('error');
  }));
  req.on('close', called(() => seen.push('req close')));
  res.on('finish', () => assert.fail('no finish'));
  res.on('close', called(() => {
    assert.strictEqual(res.destroyed, true);
    assert.strictEqual(res.writableEnded, false);
    seen.push('res close');
    server.close();
  }));
  client.destroy();
}));
let client;
server.listen(0, () => {
  client = net.connect(server.address().port);
  client.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nabc');
});
process.on('exit', () => assert.deepStrictEqual(seen, ['aborted', 'res close', 'error', 'req close']));
