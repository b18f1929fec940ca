// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');
const { serve, called } = require('../../fixtures/http/raw');

const server = http.createServer(called((req, res) => {
  assert.deepStrictEqual(req.trailers, {});
  req.resume().on('end', called(() => {
    assert.deepStrictEqual(req.rawTrailers, ['T', 'u', 't', 'v']);
    res.end();
  }));
}));
serve(server, 'POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\nT: u\r\nt: v\r\n\r\n', called(() => {}));
