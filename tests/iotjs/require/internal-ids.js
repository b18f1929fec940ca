// SPDX-License-Identifier: Apache-2.0
// modes: both
// Modules behind http that IoT.js's scripts name.
var assert = require('assert');
var http = require('http');

assert.strictEqual(require('http_incoming').IncomingMessage, http.IncomingMessage);
assert.strictEqual(require('http_outgoing').OutgoingMessage, http.OutgoingMessage);
assert.strictEqual(typeof require('module'), 'function');
assert.strictEqual(typeof require('constants').O_RDONLY, 'number');
