// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const net = require('net');
const { called } = require('../../fixtures/http/raw');

// createServer(options?, listener?): the listener is one of 'connection'.
const f = () => {};
for (const server of [net.createServer(f), net.createServer({}, f), net.createServer({ allowHalfOpen: true }, f)]) {
  assert.ok(server instanceof net.Server);
  assert.ok(server instanceof require('events').EventEmitter);
  assert.deepStrictEqual(server.listeners('connection'), [f]);
}
assert.strictEqual(net.createServer().listenerCount('connection'), 0);
assert.strictEqual(net.createServer().allowHalfOpen, false);
assert.strictEqual(net.createServer({ allowHalfOpen: true }).allowHalfOpen, true);
