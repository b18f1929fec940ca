// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');

assert.ok(Array.isArray(http.METHODS));
for (const name of ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'CONNECT', 'OPTIONS', 'TRACE', 'PATCH', 'M-SEARCH', 'PROPFIND']) {
  assert.ok(http.METHODS.includes(name), name);
}
assert.deepStrictEqual(http.METHODS, http.METHODS.slice().sort());
assert.strictEqual(http.STATUS_CODES[200], 'OK');
assert.strictEqual(http.STATUS_CODES[404], 'Not Found');
assert.strictEqual(http.STATUS_CODES[418], "I'm a Teapot");
assert.strictEqual(http.STATUS_CODES[299], undefined);
assert.strictEqual(http.maxHeaderSize, 16384);
