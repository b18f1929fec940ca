// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');
const net = require('net');
const stream = require('stream');
const util = require('util');
const { called } = require('../../fixtures/http/raw');

const socket = new net.Socket();
const message = new http.IncomingMessage(socket);
assert.ok(message instanceof stream.Readable);
assert.strictEqual(message.socket, socket);
assert.strictEqual(message.method, null);
assert.strictEqual(message.url, '');
assert.strictEqual(message.httpVersion, null);
assert.deepStrictEqual(message.headers, {});
assert.deepStrictEqual(message.rawHeaders, []);
message.url = '/set';
message.method = 'PUT';
message.statusCode = 200;
assert.strictEqual(message.url + message.method + message.statusCode, '/setPUT200');
message.push('data');
message.push(null);
message.on('data', called((chunk) => assert.strictEqual(String(chunk), 'data')));

// In the old style.
function Old(s) { http.IncomingMessage.call(this, s); }
util.inherits(Old, http.IncomingMessage);
const old = new Old(socket);
assert.strictEqual(old.socket, socket);
