// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');

// Packages that extend the Agent require the parts of http by these names.
assert.strictEqual(require('_http_agent').Agent, http.Agent);
assert.strictEqual(require('_http_agent').globalAgent, http.globalAgent);
assert.strictEqual(require('_http_client').ClientRequest, http.ClientRequest);
assert.strictEqual(require('_http_incoming').IncomingMessage, http.IncomingMessage);
assert.strictEqual(require('_http_outgoing').OutgoingMessage, http.OutgoingMessage);
assert.strictEqual(require('_http_server').Server, http.Server);
assert.strictEqual(require('_http_server').ServerResponse, http.ServerResponse);
assert.strictEqual(require('_http_server').STATUS_CODES, http.STATUS_CODES);

const common = require('_http_common');
assert.strictEqual(common.CRLF, '\r\n');
assert.ok(common.methods.includes('GET'));
assert.ok(common.chunkExpression.test('gzip, Chunked'));
assert.ok(!common.chunkExpression.test('chunkedchunked'));
assert.ok(common.continueExpression.test('100-Continue'));
assert.strictEqual(common._checkIsHttpToken('x-y'), true);
assert.strictEqual(common._checkIsHttpToken('x y'), false);
assert.strictEqual(common._checkIsHttpToken(''), false);
assert.strictEqual(common._checkInvalidHeaderChar('a\tb'), false);
assert.strictEqual(common._checkInvalidHeaderChar('a\nb'), true);
