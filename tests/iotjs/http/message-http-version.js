// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const http = require('http');
const { each, called } = require('../../fixtures/http/raw');

const server = http.createServer((req, res) => {
  res.setHeader('Connection', 'close');
  res.end(req.httpVersion);
});
each(server, [
  { send: 'GET / HTTP/1.0\r\n\r\n', want: /^HTTP\/1.1 200 OK\r\n[^]*1\.0$/ },
  { send: 'GET / HTTP/1.1\r\nHost: a\r\n\r\n', want: /^HTTP\/1.1 200 OK\r\n[^]*1\.1$/ },
], called(() => {}));
