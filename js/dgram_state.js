// SPDX-License-Identifier: Apache-2.0
'use strict';
// dgram_state: what the files of dgram know of the state of a socket, and the checks that they share.

const { invalidArgType, nodeError } = binding;
const kState = Symbol('state');
const unbound = 0;
const beingBound = 1;
const bound = 2;

const disconnected = 0;
const connecting = 1;
const connected = 2;

function systemError(code, syscall, errno) {
  const err = new Error(`${syscall} ${code}`);
  err.errno = errno;
  err.code = code;
  err.syscall = syscall;
  return err;
}

const badFile = (syscall) => systemError('EBADF', syscall, -9);
const invalid = (syscall) => systemError('EINVAL', syscall, -22);

function checkPort(port, name, allowZero) {
  const number = typeof port === 'string' && port.trim() !== '' ? Number(port) : port;
  if (typeof number === 'number' && Number.isInteger(number) && number >= (allowZero ? 0 : 1) && number <= 65535) return number;
  const shown = port === undefined || port === null ? `${port}` : `type ${typeof port} (${require('util').inspect(port)})`;
  throw nodeError(RangeError, 'ERR_SOCKET_BAD_PORT', `${name} should be ${allowZero ? '>=' : '>'} 0 and < 65536. Received ${shown}.`);
}

function checkString(value, name) {
  if (typeof value !== 'string') throw invalidArgType(name, 'of type string', value);
  return value;
}

function checkRunning(socket) {
  if (!socket[kState].handle) throw nodeError(Error, 'ERR_SOCKET_DGRAM_NOT_RUNNING', 'Not running');
}

// whenBound runs fn once the socket is bound.
function whenBound(socket, fn) {
  const state = socket[kState];
  if (state.queue) {
    state.queue.push(fn);
    return;
  }
  state.queue = [fn];
  const run = () => {
    socket.removeListener('error', drop);
    const { queue } = state;
    state.queue = undefined;
    for (const entry of queue) entry();
  };
  const drop = () => {
    socket.removeListener('listening', run);
    state.queue = undefined;
  };
  socket.once('listening', run);
  socket.once('error', drop);
}

function bindDefault(socket) {
  if (socket[kState].bind === unbound) socket.bind({ port: 0, exclusive: true });
}

module.exports = {
  badFile, beingBound, bindDefault, bound, checkPort, checkRunning, checkString, connected, connecting, disconnected,
  invalid, kState, systemError, unbound, whenBound,
};
