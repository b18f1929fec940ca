// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');
const { serve, get, called } = require('../../fixtures/http/raw');

class Request extends http.IncomingMessage {
  get shout() { return this.url.toUpperCase(); }
}
class Response extends http.ServerResponse {
  send(text) { this.end('<' + text + '>'); }
}
const server = http.createServer({ IncomingMessage: Request, ServerResponse: Response }, called((req, res) => {
  assert.ok(req instanceof Request);
  assert.ok(res instanceof Response);
  res.send(req.shout);
}));
serve(server, get('/abc'), called((text) => assert.ok(text.endsWith('</ABC>'))));
