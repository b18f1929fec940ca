// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const net = require('net');

const plain = net.createServer();
const made = net.createServer({ noDelay: true, keepAlive: true, keepAliveInitialDelay: 2500, highWaterMark: 5 });
const shown = (s) => [s.noDelay, s.keepAlive, s.keepAliveInitialDelay, s.highWaterMark];
assert.deepStrictEqual(shown(plain), [false, false, 0, 16384]);
assert.deepStrictEqual(shown(made), [true, true, 2, 5]);
assert.strictEqual(require('http').createServer().noDelay, true);
