// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const net = require('net');

// What goes wrong with connecting and listening, as Node.js words it.
const fails = (emitter, expected) => {
  emitter.on('error', (err) => {
    left--;
    for (const key of Object.keys(expected)) assert.strictEqual(err[key], expected[key]);
  });
  left++;
};
let left = 0;
process.on('exit', () => assert.strictEqual(left, 0));

const closed = net.createServer().listen(0, '127.0.0.1', () => {
  const { port } = closed.address();
  closed.close(() => {
    fails(net.connect(port, '127.0.0.1'), {
      message: `connect ECONNREFUSED 127.0.0.1:${port}`, errno: -111, code: 'ECONNREFUSED', syscall: 'connect',
      address: '127.0.0.1', port,
    });
  });
});
fails(net.connect('/no/such/socket'), {
  message: 'connect ENOENT /no/such/socket', code: 'ENOENT', syscall: 'connect', address: '/no/such/socket', port: undefined,
});
fails(net.connect({ port: 1, host: '127.0.0.1', localAddress: '192.0.2.1' }), {
  message: 'bind EADDRNOTAVAIL 192.0.2.1', code: 'EADDRNOTAVAIL', syscall: 'bind', address: '192.0.2.1',
});
fails(net.createServer().listen({ port: 0, host: '192.0.2.1' }), {
  message: 'listen EADDRNOTAVAIL: address not available 192.0.2.1', syscall: 'listen', address: '192.0.2.1',
});
fails(net.createServer().listen('/no/such/place'), { code: 'EACCES', port: -1 });

const server = net.createServer().listen(0, () => {
  const { address, port } = server.address();
  const second = net.createServer();
  let sync = true;
  fails(second, {
    message: `listen EADDRINUSE: address already in use ${address}:${port}`, code: 'EADDRINUSE', errno: -98,
    syscall: 'listen', address, port,
  });
  second.on('error', (err) => {
    assert.ok(err instanceof Error);
    assert.strictEqual(sync, false);
    assert.strictEqual(second.listening, false);
    server.close();
  });
  second.listen(port);
  sync = false;
});
net.createServer().close((err) => {
  assert.strictEqual(err.code, 'ERR_SERVER_NOT_RUNNING');
  assert.strictEqual(err.message, 'Server is not running.');
});
