// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const http = require('http');
const { serve, get, called } = require('../../fixtures/http/raw');

// Requests that come in one piece are each answered.
const server = http.createServer((req, res) => res.end('<' + req.url + '>'));
serve(server, 'GET /a HTTP/1.1\r\nHost: a\r\n\r\nGET /b HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', called((text) => {
  assert.ok(/<\/a>[^]*<\/b>$/.test(text), text);
}));
