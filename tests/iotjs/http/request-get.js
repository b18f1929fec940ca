// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const http = require('http');
const { called } = require('../../fixtures/http/raw');

// get(options, cb) is request and end; the answer has its parts.
const server = http.createServer(called((req, res) => {
  assert.deepStrictEqual([req.method, req.url, req.httpVersion], ['GET', '/path?x=1', '1.1']);
  res.writeHead(201, 'Made', { 'X-Test': 'yes' });
  res.end('body');
}));
server.listen(0, '127.0.0.1', () => {
  const req = http.get({ host: '127.0.0.1', port: server.address().port, path: '/path?x=1' }, called((res) => {
    assert.ok(res instanceof http.IncomingMessage);
    assert.deepStrictEqual([res.statusCode, res.statusMessage], [201, 'Made']);
    assert.strictEqual(res.headers['X-Test'] || res.headers['x-test'], 'yes');
    let text = '';
    res.on('data', (chunk) => { text += chunk; });
    res.on('end', called(() => {
      assert.strictEqual(text, 'body');
      server.close();
    }));
  }));
  assert.ok(req instanceof http.ClientRequest);
});
