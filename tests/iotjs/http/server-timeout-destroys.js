// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const http = require('http');
const { serve, get, called } = require('../../fixtures/http/raw');

// Nobody listens for 'timeout': the socket is closed.
const server = http.createServer(() => assert.fail());
server.timeout = 20;
serve(server, 'GET / HT', called((text) => assert.strictEqual(text, '')));
