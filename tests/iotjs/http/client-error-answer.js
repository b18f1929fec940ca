// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const http = require('http');
const { serve, get, called } = require('../../fixtures/http/raw');

// The listener may answer what is no request.
const server = http.createServer(() => assert.fail());
server.on('clientError', called((err, socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')));
serve(server, 'no request\r\n\r\n', called((text) => assert.strictEqual(text, 'HTTP/1.1 400 Bad Request\r\n\r\n')));
