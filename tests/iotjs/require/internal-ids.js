// SPDX-License-Identifier: Apache-2.0
// modes: both
// Modules behind http and stream that IoT.js's scripts name.
var assert = require('assert');
var http = require('http');

assert.strictEqual(require('http_incoming').IncomingMessage, http.IncomingMessage);
assert.strictEqual(require('http_outgoing').OutgoingMessage, http.OutgoingMessage);
assert.strictEqual(typeof require('module'), 'function');
assert.strictEqual(typeof require('constants').O_RDONLY, 'number');

var stream = require('stream');
assert.strictEqual(require('stream_readable'), stream.Readable);
assert.strictEqual(require('stream_writable'), stream.Writable);
assert.strictEqual(require('stream_duplex'), stream.Duplex);
assert.strictEqual(require('stream_internal'), stream.Stream);
