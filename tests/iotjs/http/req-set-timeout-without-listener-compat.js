// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
'use strict';
const assert = require('assert');
const http = require('http');
const { called } = require('../../fixtures/http/raw');

// It closes nothing by itself.
const server = http.createServer(called((req, res) => { setTimeout(() => res.end('late'), 100); }));
server.listen(0, '127.0.0.1', () => {
  const req = http.get({ port: server.address().port }, called((res) => {
    let text = '';
    res.on('data', (chunk) => { text += chunk; });
    res.on('end', called(() => {
      assert.strictEqual(text, 'late');
      server.close();
    }));
  }));
  req.setTimeout(10);
});
