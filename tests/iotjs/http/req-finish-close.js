// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const http = require('http');
const { called } = require('../../fixtures/http/raw');

const server = http.createServer((req, res) => res.end());
server.listen(0, '127.0.0.1', () => {
  const seen = [];
  const req = http.request({ port: server.address().port, host: '127.0.0.1' }, (res) => res.resume());
  for (const name of ['prefinish', 'finish', 'close']) req.on(name, () => seen.push(name));
  req.on('close', called(() => {
    assert.deepStrictEqual([...new Set(seen)], ['prefinish', 'finish', 'close']);
    server.close();
  }));
  req.end();
});
