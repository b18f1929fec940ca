// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const http = require('http');
const { called } = require('../../fixtures/http/raw');

// end(data, encoding, cb) and end(data, cb): cb when all was sent.
const server = http.createServer((req, res) => {
  let text = '';
  req.on('data', (chunk) => { text += chunk; });
  req.on('end', () => res.end(text));
});
server.listen(0, '127.0.0.1', () => {
  const ask = (use) => new Promise((resolve) => {
    const req = http.request({ port: server.address().port, host: '127.0.0.1', method: 'POST', headers: { 'Content-Length': 4 } }, (res) => {
      let text = '';
      res.on('data', (chunk) => { text += chunk; });
      res.on('end', () => resolve(text));
    });
    use(req);
  });
  (async () => {
    assert.strictEqual(await ask((req) => req.end('data', called(() => {}))), 'data');
    assert.strictEqual(await ask((req) => req.end(Buffer.from('data'), 'utf8', called(() => {}))), 'data');
    assert.strictEqual(await ask((req) => { req.write('da'); req.write(Buffer.from('ta')); req.end(called(() => {})); }), 'data');
    assert.strictEqual(await ask((req) => { req.write('data', called(() => {})); req.end(); }), 'data');
    server.close();
  })();
});
