// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');
const { serve, get, called } = require('../../fixtures/http/raw');

// Packages put methods of their own in place of ours.
const seen = [];
const server = http.createServer(called((req, res) => {
  const { writeHead, write, end } = res;
  res.writeHead = function (...args) {
    seen.push('writeHead ' + args);
    res.setHeader('X-Late', '1');
    return writeHead.apply(this, args);
  };
  res.write = function (...args) {
    seen.push('write');
    return write.apply(this, args);
  };
  res.end = function (...args) {
    seen.push('end');
    return end.apply(this, args);
  };
  Object.setPrototypeOf(res, Object.create(http.ServerResponse.prototype, { extra: { value: 7 } }));
  assert.strictEqual(res.extra, 7);
  res.statusCode = 203;
  res.write('a');
  res.end('b');
}));
serve(server, get('/'), called((text) => {
  assert.deepStrictEqual(seen, ['write', 'writeHead 203', 'end']);
  assert.match(text, /^HTTP\/1\.1 203 Non-Authoritative Information\r\nX-Late: 1\r\n/);
}));
