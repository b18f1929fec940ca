// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const net = require('net');

// 'timeout' comes only when it was asked for, and not while there is something to do.
let passed = 0;
const server = net.createServer((socket) => {
  socket.on('timeout', () => assert.fail('nobody asked'));
  const never = () => assert.fail('it was taken back');
  assert.strictEqual(socket.timeout, undefined);
  socket.setTimeout(10, never);
  socket.setTimeout(0, never);
  assert.strictEqual(socket.timeout, 0);
  assert.strictEqual(socket.listenerCount('timeout'), 1);
  socket.resume();
}).listen(0, '127.0.0.1', () => {
  const client = net.connect({ ...server.address(), host: '127.0.0.1', timeout: 60000 });
  assert.strictEqual(client.timeout, 60000);
  // A write puts it behind a timer of the same delay, however late the timers are.
  let later = false;
  client.on('connect', () => {
    client.setTimeout(60);
    setTimeout(() => { later = true; }, 60);
    client.write('x');
  });
  client.on('timeout', () => {
    assert.strictEqual(later, true);
    assert.strictEqual(client.destroyed, false);
    passed++;
    client.destroy();
    server.close();
  });
});
assert.throws(() => new net.Socket().setTimeout(-1), { code: 'ERR_OUT_OF_RANGE' });
assert.throws(() => new net.Socket().setTimeout('1'), { code: 'ERR_INVALID_ARG_TYPE' });
assert.throws(() => new net.Socket().setTimeout(1, 1), { code: 'ERR_INVALID_ARG_TYPE' });
process.on('exit', () => assert.strictEqual(passed, 1));
