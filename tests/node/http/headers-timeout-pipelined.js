// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');
const { serve, called } = require('../../fixtures/http/raw');

// The time of a head that began in the packet of the request before it runs, too.
const server = http.createServer({ headersTimeout: 2000, requestTimeout: 2100, connectionsCheckingInterval: 50, keepAliveTimeout: 0 },
  called((req, res) => res.end('one')));
serve(server, 'GET / HTTP/1.1\r\nHost: x\r\n\r\nGET / HTTP/1.1\r\nHo', called((text) => {
  assert.match(text, /^HTTP\/1\.1 200 OK\r\n[^]*one[^]*HTTP\/1\.1 408 Request Timeout\r\n/);
}));
