// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const http = require('http');
const { serve, get, called } = require('../../fixtures/http/raw');

// createServer(options?, listener?) makes a net.Server.
const listener = called((req, res) => res.end('hi'));
const server = http.createServer(listener);
assert.ok(server instanceof http.Server);
assert.ok(server instanceof require('net').Server);
assert.deepStrictEqual(server.listeners('request'), [listener]);
assert.deepStrictEqual(http.createServer({}, listener).listeners('request'), [listener]);
assert.strictEqual(http.createServer().listenerCount('request'), 0);
serve(server, get('/'), called((text) => assert.ok(text.startsWith('HTTP/1.1 200 OK\r\n') && text.endsWith('\r\n\r\nhi'), text)));
