// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');
const net = require('net');
const { serve, get, called, withoutDate } = require('../../fixtures/http/raw');

assert.ok(http.createServer() instanceof http.Server);
assert.ok(http.createServer() instanceof net.Server);
assert.ok(http.Server() instanceof http.Server);
assert.throws(() => http.createServer(5), { code: 'ERR_INVALID_ARG_TYPE' });

const server = http.createServer(called((req, res) => {
  assert.ok(req instanceof http.IncomingMessage);
  assert.ok(res instanceof http.ServerResponse);
  assert.ok(res instanceof http.OutgoingMessage);
  res.end('hello');
}));
assert.strictEqual(server.listenerCount('request'), 1);
serve(server, get('/'), called((text) => {
  assert.strictEqual(withoutDate(text), 'HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 5\r\n\r\nhello');
  assert.match(text, /\r\nDate: (Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT\r\n/);
}));
