// SPDX-License-Identifier: Apache-2.0
'use strict';
// dgram_options: the methods of a Socket that set what the system does with it: groups, lives of packets, buffers.

const { badFile, bindDefault, bound, checkRunning, checkString, invalid, kState, systemError, whenBound } = require('dgram_state');

const { invalidArgType, nodeError } = binding;

function change(socket, name, value) {
  const state = socket[kState];
  if (!state.handle || state.bind !== bound) throw badFile(name);
  const err = state.handle.set(name, value);
  if (err) throw systemError(err.code, name, err.errno);
}

function member(socket, name, group, source, interfaceAddress) {
  checkRunning(socket);
  if (!group) throw nodeError(TypeError, 'ERR_MISSING_ARGS', 'The "multicastAddress" argument must be specified');
  bindDefault(socket);
  const { isIP } = require('net');
  if (!isIP(`${group}`)) throw invalid(name);
  const run = () => {
    const err = socket[kState].handle.member(name, `${group}`, source, interfaceAddress || '');
    if (err) throw systemError(err.code, name, err.errno);
  };
  if (socket[kState].bind === bound) run();
  else whenBound(socket, run);
}

function bufferError(code, text, syscall, errno) {
  const err = nodeError(Error, 'ERR_SOCKET_BUFFER_SIZE', `Could not get or set buffer size: ${syscall} returned ${code} (${text})`);
  Object.defineProperty(err, 'name', { value: 'SystemError', enumerable: false, configurable: true, writable: true });
  err.info = { errno, code, message: text, syscall };
  err.errno = errno;
  err.syscall = syscall;
  return err;
}

function checkBound(socket, syscall) {
  if (!socket[kState].handle || socket[kState].bind !== bound) throw bufferError('EBADF', 'bad file descriptor', syscall, -9);
}

function bufferSize(socket, size, name) {
  if (size !== size >>> 0 || size > 2147483647) {
    throw nodeError(TypeError, 'ERR_SOCKET_BAD_BUFFER_SIZE', 'Buffer size must be a positive integer');
  }
  checkBound(socket, name === 'setRecvBufferSize' ? 'uv_recv_buffer_size' : 'uv_send_buffer_size');
  change(socket, name, size);
}

function readBufferSize(socket, receive) {
  checkBound(socket, receive ? 'uv_recv_buffer_size' : 'uv_send_buffer_size');
  const size = socket[kState].handle.bufferSize(receive);
  if (typeof size !== 'number') throw size;
  return size;
}

module.exports = {
  setBroadcast(on) {
    change(this, 'setBroadcast', on ? 1 : 0);
  },

  setTTL(ttl) {
    if (typeof ttl !== 'number') throw invalidArgType('ttl', 'of type number', ttl);
    if (ttl < 1 || ttl > 255) throw invalid('setTTL');
    change(this, 'setTTL', ttl);
    return ttl;
  },

  setMulticastTTL(ttl) {
    if (typeof ttl !== 'number') throw invalidArgType('ttl', 'of type number', ttl);
    if (ttl < 0 || ttl > 255) throw invalid('setMulticastTTL');
    change(this, 'setMulticastTTL', ttl);
    return ttl;
  },

  setMulticastLoopback(on) {
    change(this, 'setMulticastLoopback', on ? 1 : 0);
    return on;
  },

  setMulticastInterface(interfaceAddress) {
    checkRunning(this);
    checkString(interfaceAddress, 'interfaceAddress');
    if (this[kState].bind !== bound) throw badFile('setMulticastInterface');
    const err = this[kState].handle.setInterface(interfaceAddress);
    if (err) throw systemError(err.code, 'setMulticastInterface', err.errno);
  },

  addMembership(multicastAddress, interfaceAddress) {
    member(this, 'addMembership', multicastAddress, '', interfaceAddress);
  },

  dropMembership(multicastAddress, interfaceAddress) {
    member(this, 'dropMembership', multicastAddress, '', interfaceAddress);
  },

  addSourceSpecificMembership(sourceAddress, groupAddress, interfaceAddress) {
    checkString(sourceAddress, 'sourceAddress');
    member(this, 'addSourceSpecificMembership', checkString(groupAddress, 'groupAddress'), sourceAddress, interfaceAddress);
  },

  dropSourceSpecificMembership(sourceAddress, groupAddress, interfaceAddress) {
    checkString(sourceAddress, 'sourceAddress');
    member(this, 'dropSourceSpecificMembership', checkString(groupAddress, 'groupAddress'), sourceAddress, interfaceAddress);
  },

  setRecvBufferSize(size) {
    bufferSize(this, size, 'setRecvBufferSize');
  },

  setSendBufferSize(size) {
    bufferSize(this, size, 'setSendBufferSize');
  },

  getRecvBufferSize() {
    return readBufferSize(this, true);
  },

  getSendBufferSize() {
    return readBufferSize(this, false);
  },
};
