// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const http = require('http');
const { called } = require('../../fixtures/http/raw');

// Without end no response comes; with it one does.
const server = http.createServer(called((req, res) => {
  let text = '';
  req.on('data', (chunk) => { text += chunk; });
  req.on('end', called(() => {
    assert.strictEqual(text, 'abcd');
    res.end();
  }));
}));
server.listen(0, '127.0.0.1', () => {
  let ended = false;
  const req = http.request({ port: server.address().port, host: '127.0.0.1', method: 'POST', headers: { 'Content-Length': 4 } });
  req.on('response', called((res) => {
    assert.strictEqual(ended, true);
    res.resume().on('end', () => server.close());
  }));
  req.write('abc');
  setTimeout(() => {
    ended = true;
    req.end('d');
  }, 20);
});
