// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const net = require('net');

let passed = 0;
const controller = new AbortController();
const server = net.createServer().on('close', () => passed++);
server.listen({ port: 0, signal: controller.signal }, () => controller.abort());

net.createServer().on('close', () => passed++).on('listening', () => assert.fail('listening'))
  .listen({ port: 0, host: '127.0.0.1', signal: AbortSignal.abort() });

const second = new AbortController();
new net.Socket({ signal: second.signal }).on('error', (err) => {
  assert.strictEqual(err.name, 'AbortError');
  passed++;
});
second.abort();
process.on('exit', () => assert.strictEqual(passed, 3));
