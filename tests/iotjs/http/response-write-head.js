// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const http = require('http');
const { each, get, called } = require('../../fixtures/http/raw');

// writeHead(status, reason?, headers?); the reason by default is the table's.
const cases = {
  '/a': [[404], 'HTTP/1.1 404 Not Found\r\n'],
  '/b': [[200, 'Fine'], 'HTTP/1.1 200 Fine\r\n'],
  '/c': [[299], 'HTTP/1.1 299 unknown\r\n'],
  '/d': [[500, { 'X-A': 'b' }], 'HTTP/1.1 500 Internal Server Error\r\nX-A: b\r\n'],
  '/e': [[500, 'Broken', { 'X-A': 'b' }], 'HTTP/1.1 500 Broken\r\nX-A: b\r\n'],
};
const server = http.createServer((req, res) => {
  res.writeHead(...cases[req.url][0]);
  res.end();
});
each(server, Object.keys(cases).map((path) => ({ send: get(path), want: new RegExp('^' + cases[path][1]) })), called(() => {}));
