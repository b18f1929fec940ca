// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
'use strict';
const assert = require('assert');
const http = require('http');
const { each, called } = require('../../fixtures/http/raw');

const server = http.createServer((req, res) => {
  res.writeHead(Number(req.url.slice(1)));
  res.end('no body');
});
each(server, [
  { send: 'GET /150 HTTP/1.1\r\n\r\n', want: 'HTTP/1.1 150 unknown\r\n\r\n' },
  { send: 'GET /199 HTTP/1.1\r\n\r\n', want: 'HTTP/1.1 199 unknown\r\n\r\n' },
], called(() => {}));
