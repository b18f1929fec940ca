// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');

// IoT.js has these names.
if (process.versions.iotjs || process.iotjs) {
  assert.strictEqual(require('http_incoming').IncomingMessage, http.IncomingMessage);
  assert.strictEqual(require('http_outgoing').OutgoingMessage, http.OutgoingMessage);
  assert.strictEqual(require('http_server').STATUS_CODES, http.STATUS_CODES);
}
