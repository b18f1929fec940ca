// SPDX-License-Identifier: Apache-2.0

// A listener of 'finish' that throws keeps neither its response from 'close'
// nor the connection from the next one.

const assert = require('assert');
const http = require('http');
const { serve, get, called } = require('../../fixtures/http/raw');

process.on('uncaughtException', called((err) => assert.strictEqual(err.message, 'on purpose'), 2));
const server = http.createServer((req, res) => {
  res.on('finish', () => { throw new Error('on purpose'); });
  res.on('close', called(() => {}));
  res.end(req.url);
});
serve(server, 'GET /one HTTP/1.1\r\nHost: x\r\n\r\n' + get('/two'), called((text) => {
  assert.match(text, /\/one.*\/two$/s);
}));
