// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const dgram = require('dgram');

const code = (fn, expected, message) => assert.throws(fn, message ? { code: expected, message } : { code: expected });
code(() => dgram.createSocket('x'), 'ERR_SOCKET_BAD_TYPE', 'Bad socket type specified. Valid types are: udp4, udp6');
code(() => dgram.createSocket({ type: 'udp4', lookup: 5 }), 'ERR_INVALID_ARG_TYPE');
const socket = dgram.createSocket('udp4');
code(() => socket.address(), 'EBADF', 'getsockname EBADF');
code(() => socket.setTTL(1), 'EBADF', 'setTTL EBADF');
code(() => socket.send(5, 1), 'ERR_INVALID_ARG_TYPE');
code(() => socket.send('x'), 'ERR_SOCKET_BAD_PORT', 'Port should be > 0 and < 65536. Received undefined.');
code(() => socket.send(Buffer.from('x'), 5, 1, 1), 'ERR_BUFFER_OUT_OF_BOUNDS', '"offset" is outside of buffer bounds');
code(() => socket.send(Buffer.from('x'), 0, 5, 1), 'ERR_BUFFER_OUT_OF_BOUNDS', '"length" is outside of buffer bounds');
code(() => socket.connect(0), 'ERR_SOCKET_BAD_PORT');
socket.bind(0, () => {
  code(() => socket.bind(), 'ERR_SOCKET_ALREADY_BOUND');
  code(() => socket.addMembership(), 'ERR_MISSING_ARGS');
  code(() => socket.addMembership('1.2.3.4'), 'EINVAL', 'addMembership EINVAL');
  code(() => socket.setMulticastTTL(1000), 'EINVAL');
  code(() => socket.setRecvBufferSize('x'), 'ERR_SOCKET_BAD_BUFFER_SIZE');
  assert.deepStrictEqual([socket.setTTL(20), socket.setMulticastTTL(5), socket.setMulticastLoopback(true)], [20, 5, true]);
  socket.close();
  code(() => socket.close(), 'ERR_SOCKET_DGRAM_NOT_RUNNING', 'Not running');
});
const results = [];
dgram.createSocket('udp4').on('error', (err) => results.push(err.message)).bind(0, '192.0.2.1');
const large = dgram.createSocket('udp4');
large.send(Buffer.alloc(70000), 1, '127.0.0.1', (err) => {
  results.push(err.message);
  large.close();
});
const lost = dgram.createSocket('udp4');
lost.send('x', 1, 'no-such.invalid', (err) => {
  results.push(`${err.code.replace('EAI_AGAIN', 'ENOTFOUND')} ${err.syscall}`); // the first where no server answers
  lost.close();
});
process.on('exit', () => assert.deepStrictEqual(results.sort(),
  ['ENOTFOUND getaddrinfo', 'bind EADDRNOTAVAIL 192.0.2.1', 'send EMSGSIZE 127.0.0.1:1']));
