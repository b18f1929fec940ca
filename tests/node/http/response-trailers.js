// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');
const { serve, get, called } = require('../../fixtures/http/raw');

const server = http.createServer(called((req, res) => {
  res.setHeader('Trailer', 'T');
  res.write('a');
  assert.throws(() => res.addTrailers({ 'a b': 'c' }), { code: 'ERR_INVALID_HTTP_TOKEN', message: 'Trailer name must be a valid HTTP token ["a b"]' });
  assert.throws(() => res.addTrailers({ a: '\n' }), { code: 'ERR_INVALID_CHAR', message: 'Invalid character in trailer content ["a"]' });
  res.addTrailers({ T: 'u', V: 'w' });
  res.end();
}));
serve(server, get('/'), called((text) => assert.ok(text.endsWith('1\r\na\r\n0\r\nT: u\r\nV: w\r\n\r\n'), text)));
