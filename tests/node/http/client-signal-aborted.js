// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');
const { called } = require('../../fixtures/http/raw');

// A signal that is aborted already destroys the request at once.
const req = http.get({ port: 1, signal: AbortSignal.abort('why') });
assert.strictEqual(req.destroyed, true);
assert.strictEqual(req.aborted, false);
const order = [];
req.on('error', called((err) => {
  order.push('error');
  assert.strictEqual(err.code, 'ABORT_ERR');
  assert.strictEqual(err.cause, 'why');
}));
req.on('close', called(() => assert.deepStrictEqual(order, ['error'])));
