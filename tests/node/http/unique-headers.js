// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');
const { serve, get, called } = require('../../fixtures/http/raw');

const server = http.createServer({ uniqueHeaders: ['X-One'] }, called((req, res) => {
  res.setHeader('X-One', ['a', 'b']);
  res.setHeader('X-Two', ['a', 'b']);
  res.end();
}));
serve(server, get('/'), called((text) => assert.match(text, /\r\nX-One: a; b\r\nX-Two: a\r\nX-Two: b\r\n/)));
