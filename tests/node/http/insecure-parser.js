// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');
const { serve, get, called } = require('../../fixtures/http/raw');

assert.throws(() => http.createServer({ insecureHTTPParser: 1 }), { code: 'ERR_INVALID_ARG_TYPE' });
const server = http.createServer({ insecureHTTPParser: true }, called((req, res) => res.end(JSON.stringify(req.headers.a))));
serve(server, get('/', 'A: b\x01c'), called((text) => assert.ok(text.endsWith('"b\\u0001c"'))));
