// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const net = require('net');

// connect and listen in all their forms, and what is wrong with others.
const code = (expected) => ({ code: expected });
assert.throws(() => net.connect(), code('ERR_MISSING_ARGS'));
assert.throws(() => net.connect({}), code('ERR_MISSING_ARGS'));
assert.throws(() => net.connect(65536), {
  code: 'ERR_SOCKET_BAD_PORT', name: 'RangeError',
  message: 'Port should be >= 0 and < 65536. Received type number (65536).',
});
assert.throws(() => net.connect({ port: {} }), code('ERR_INVALID_ARG_TYPE'));
assert.throws(() => net.connect({ port: 1, localAddress: 'nowhere' }), code('ERR_INVALID_IP_ADDRESS'));
assert.throws(() => net.connect({ port: 1, localPort: '1' }), code('ERR_INVALID_ARG_TYPE'));
assert.throws(() => net.connect({ port: 1, host: 'x', lookup: 1 }), code('ERR_INVALID_ARG_TYPE'));
assert.throws(() => net.connect({ port: 1, host: 'x', family: 7 }), code('ERR_INVALID_ARG_VALUE'));
assert.throws(() => net.connect({ port: 1, host: 'x', hints: 77 }), code('ERR_INVALID_ARG_VALUE'));
assert.throws(() => net.connect({ port: 1, autoSelectFamily: 1 }), code('ERR_INVALID_ARG_TYPE'));
assert.throws(() => net.connect({ path: 1 }), code('ERR_INVALID_ARG_TYPE'));
assert.throws(() => new net.Socket({ objectMode: true }), code('ERR_INVALID_ARG_VALUE'));
assert.throws(() => new net.Socket({ fd: 'x' }), code('ERR_INVALID_ARG_TYPE'));
assert.throws(() => net.createServer(1), code('ERR_INVALID_ARG_TYPE'));

const fresh = () => net.createServer();
assert.throws(() => fresh().listen({}), code('ERR_INVALID_ARG_VALUE'));
assert.throws(() => fresh().listen(true), code('ERR_INVALID_ARG_VALUE'));
assert.throws(() => fresh().listen(-1), code('ERR_SOCKET_BAD_PORT'));
assert.throws(() => fresh().listen({ port: 'x' }), code('ERR_SOCKET_BAD_PORT'));
assert.throws(() => fresh().listen({ port: 0, signal: 1 }), code('ERR_INVALID_ARG_TYPE'));
assert.throws(() => fresh().getConnections(), code('ERR_INVALID_ARG_TYPE'));

let left = 0;
const listens = (...args) => {
  left++;
  const server = fresh();
  server.on('listening', () => {
    left--;
    assert.ok(server.address().port > 0);
    assert.throws(() => server.listen(0), code('ERR_SERVER_ALREADY_LISTEN'));
    server.close();
  });
  assert.strictEqual(server.listen(...args), server);
};
listens();
listens(0);
listens('0');
listens(null);
listens(undefined);
listens(() => {});
listens(0, '127.0.0.1');
listens(0, '127.0.0.1', 5);
listens(0, 5, () => {});
listens({ port: 0, host: 'localhost', backlog: 1, exclusive: true });
listens({ port: undefined });
process.on('exit', () => assert.strictEqual(left, 0));
