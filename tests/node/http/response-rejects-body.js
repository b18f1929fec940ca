// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');
const { serve, get, called } = require('../../fixtures/http/raw');

const server = http.createServer({ rejectNonStandardBodyWrites: true }, called((req, res) => {
  assert.throws(() => res.write('x'), { code: 'ERR_HTTP_BODY_NOT_ALLOWED',
    message: 'Adding content for this request method or response status is not allowed.' });
  res.end();
}));
serve(server, get('/').replace('GET', 'HEAD'), called(() => {}));
