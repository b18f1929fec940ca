// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const { answer, record } = require('../../fixtures/http/client');

// What is no response is an error with the code of the parser.
answer({ '/': 'HTTP/9.9 200 OK\r\n\r\n', '/chunk': 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n' }, async (port) => {
  let error;
  const { seen } = await record({ port, path: '/', host: '127.0.0.1', agent: false }, (req) => {
    req.on('error', (err) => { error = err; });
    req.end();
  });
  assert.deepStrictEqual(seen, ['socket', 'finish', 'error HPE_INVALID_VERSION Parse Error: Invalid HTTP version', 'close']);
  assert.strictEqual(typeof error.bytesParsed, 'number');
  assert.strictEqual(String(error.rawPacket), 'HTTP/9.9 200 OK\r\n\r\n');
  const bad = await record({ port, path: '/chunk', host: '127.0.0.1', agent: false });
  assert.match(bad.seen.join(), /error HPE_INVALID_CHUNK_SIZE/);
});
