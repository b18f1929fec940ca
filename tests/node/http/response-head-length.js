// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');
const { serve, get, called, withoutDate } = require('../../fixtures/http/raw');

const server = http.createServer((req, res) => res.end('12345'));
serve(server, get('/').replace('GET', 'HEAD'), called((text) => {
  assert.strictEqual(withoutDate(text), 'HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n');
}));
