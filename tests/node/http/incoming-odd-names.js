// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');
const { serve, get, called } = require('../../fixtures/http/raw');

// Names that objects have by themselves are names as others.
const server = http.createServer(called((req, res) => {
  assert.ok(Object.hasOwn(req.headers, 'constructor'));
  assert.strictEqual(req.headers.constructor, 'a, b');
  assert.strictEqual(req.headers.tostring, 'c');
  assert.strictEqual(Object.getPrototypeOf(req.headers), Object.prototype);
  assert.deepStrictEqual(req.headersDistinct.constructor, ['a', 'b']);
  res.end();
}));
serve(server, get('/', 'Constructor: a', 'constructor: b', 'toString: c', '__proto__: d'), called(() => {}));
