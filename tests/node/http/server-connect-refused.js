// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');
const { serve, called } = require('../../fixtures/http/raw');

// Without a listener the connection is closed.
serve(http.createServer(() => assert.fail()), 'CONNECT a:1 HTTP/1.1\r\nHost: x\r\n\r\n',
  called((text) => assert.strictEqual(text, '')));
