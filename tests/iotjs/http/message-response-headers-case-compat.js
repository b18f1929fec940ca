// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
'use strict';
const assert = require('assert');
const http = require('http');
const { called } = require('../../fixtures/http/raw');

const server = http.createServer((req, res) => {
  res.setHeader('Low', '1');
  res.writeHead(200, { Connection: 'x', Head: 'y' });
  res.end();
});
server.listen(0, '127.0.0.1', () => {
  http.get({ port: server.address().port }, called((res) => {
    assert.deepStrictEqual(Object.assign({}, res.headers), { low: '1', Connection: 'x', Head: 'y' });
    res.resume().on('end', () => server.close());
  }));
});
