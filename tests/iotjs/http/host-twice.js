// SPDX-License-Identifier: Apache-2.0
// Node.js takes the first of two Host fields; here such a request is refused.

const assert = require('assert');
const http = require('http');
const { serve, get, called } = require('../../fixtures/http/raw');

// RFC 9112, section 3.2: more than one Host field is refused.
serve(http.createServer(() => assert.fail()), get('/', 'Host: y'),
  called((text) => assert.match(text, /^HTTP\/1\.1 400 Bad Request\r\n/)));
