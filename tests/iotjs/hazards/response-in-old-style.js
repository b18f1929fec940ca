// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const http = require('http');

function Response(req) { http.ServerResponse.call(this, req); }
Response.prototype = Object.create(http.ServerResponse.prototype);
const res = new Response({ method: 'HEAD', httpVersionMajor: 1, httpVersionMinor: 1 });
assert.ok(res instanceof http.ServerResponse);
assert.strictEqual(res.statusCode, 200);
res.setHeader('a', 'b');
assert.strictEqual(res.getHeader('a'), 'b');
