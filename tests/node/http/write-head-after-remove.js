// SPDX-License-Identifier: Apache-2.0

// writeHead(status, headers) keeps its headers for getHeaders if one was ever set, even if that is removed again.
'use strict';
const assert = require('assert');
const http = require('http');

const seen = {};
http.createServer((req, res) => {
  if (req.url === '/set') {
    res.setHeader('foo', 'bar');
    res.removeHeader('foo');
  }
  res.writeHead(200, { 'X-A': '1' });
  seen[req.url] = { ...res.getHeaders() };
  res.end();
}).listen(0, function listening() {
  const get = (path, next) => http.get({ port: this.address().port, path, agent: false }, (res) => {
    assert.strictEqual(res.headers['x-a'], '1');
    res.resume().on('end', next);
  });
  get('/set', () => get('/plain', () => this.close()));
});

process.on('exit', () => assert.deepStrictEqual(seen, { '/set': { 'x-a': '1' }, '/plain': {} }));
