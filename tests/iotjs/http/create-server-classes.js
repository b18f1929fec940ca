// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const http = require('http');
const { serve, get, called } = require('../../fixtures/http/raw');

// Classes in the old style, made with call and Object.create.
function Request(...args) { http.IncomingMessage.apply(this, args); }
Request.prototype = Object.create(http.IncomingMessage.prototype);
Request.prototype.shout = function () { return this.url.toUpperCase(); };
function Response(...args) { http.ServerResponse.apply(this, args); }
Response.prototype = Object.create(http.ServerResponse.prototype);
Response.prototype.send = function (text) { this.end('<' + text + '>'); };
const server = http.createServer({ IncomingMessage: Request, ServerResponse: Response }, called((req, res) => {
  assert.ok(req instanceof Request);
  assert.ok(res instanceof Response);
  res.send(req.shout());
}));
serve(server, get('/abc'), called((text) => assert.ok(text.endsWith('</ABC>'), text)));
