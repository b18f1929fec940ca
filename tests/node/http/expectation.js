// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');
const { serve, get, called } = require('../../fixtures/http/raw');

serve(http.createServer(() => assert.fail()), get('/', 'Expect: meat-ball'),
  called((text) => assert.match(text, /^HTTP\/1\.1 417 Expectation Failed\r\n/)));

const server = http.createServer(() => assert.fail());
server.on('checkExpectation', called((req, res) => res.end(req.headers.expect)));
serve(server, get('/', 'Expect: meat-ball'), called((text) => assert.ok(text.endsWith('meat-ball'))));
