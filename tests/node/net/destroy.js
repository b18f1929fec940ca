// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const net = require('net');

// destroy before, while and after connecting.
let passed = 0;
const never = new net.Socket();
never.on('error', (err) => {
  assert.strictEqual(err.message, 'mine');
  passed++;
});
never.on('close', (...args) => {
  assert.deepStrictEqual(args, []);
  passed++;
});
never.destroy(new Error('mine'));

const server = net.createServer((socket) => socket.resume().on('error', () => {})).listen(0, '127.0.0.1', () => {
  const early = net.connect(server.address(), () => assert.fail('connected'));
  early.write('x', (err) => {
    assert.strictEqual(err.code, 'ERR_SOCKET_CLOSED_BEFORE_CONNECTION');
    passed++;
  });
  early.on('close', (hadError) => {
    assert.strictEqual(hadError, false);
    passed++;
  });
  early.destroy();
  assert.deepStrictEqual([early.destroyed, early.connecting, early._handle], [true, false, null]);

  const late = net.connect(server.address(), () => {
    assert.strictEqual(late.remoteAddress, '127.0.0.1');
    late.destroy();
    assert.strictEqual(late.remoteAddress, '127.0.0.1');
    assert.strictEqual(late.localAddress, undefined);
    late.destroy(new Error('too late'));
  });
  late.on('close', (hadError) => {
    assert.strictEqual(hadError, false);
    passed++;
    server.close();
  });
});
process.on('exit', () => assert.strictEqual(passed, 5));
