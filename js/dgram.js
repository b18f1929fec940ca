// SPDX-License-Identifier: Apache-2.0
'use strict';
// dgram: the class Socket. What is sent before the socket is bound waits until it is.

const EventEmitter = require('events');
const dns = require('dns');

const { UDP, invalidArgType, nodeError } = binding;
const kState = Symbol('state');
const unbound = 0;
const binding_ = 1; // is being bound
const bound = 2;
const bufferTypes = 'of type string or an instance of Buffer, TypedArray, or DataView';

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

const lookup4 = (lookup, address, callback) => lookup(address || '127.0.0.1', 4, callback);
const lookup6 = (lookup, address, callback) => lookup(address || '::1', 6, callback);

function sizeOption(options, name) {
  const value = options[name];
  if (value !== undefined && value !== null && value !== 0 && typeof value !== 'number') {
    throw invalidArgType(`options.${name}`, 'of type number', value);
  }
  return value;
}

function watchSignal(socket, signal) {
  if (signal === null || typeof signal !== 'object' || !('aborted' in signal)) {
    throw invalidArgType('options.signal', 'an instance of AbortSignal', signal);
  }
  const onAborted = () => {
    if (socket[kState].handle) socket.close();
  };
  if (signal.aborted) {
    onAborted();
    return;
  }
  signal.addEventListener('abort', onAborted, { once: true });
  socket.once('close', () => signal.removeEventListener('abort', onAborted));
}

function Socket(type, listener) {
  EventEmitter.call(this);
  const options = type !== null && typeof type === 'object' ? type : { type };
  if (options.type !== 'udp4' && options.type !== 'udp6') {
    throw nodeError(TypeError, 'ERR_SOCKET_BAD_TYPE', 'Bad socket type specified. Valid types are: udp4, udp6');
  }
  const { lookup = dns.lookup } = options;
  if (typeof lookup !== 'function') throw invalidArgType('lookup', 'of type function', lookup);
  this.type = options.type;
  const six = options.type === 'udp6';
  const state = {
    six, bind: unbound, connected: 0, queue: undefined, peer: undefined, pending: 0, pendingBytes: 0,
    reuseAddr: !!options.reuseAddr, ipv6Only: !!options.ipv6Only,
    receive: sizeOption(options, 'recvBufferSize'), send: sizeOption(options, 'sendBufferSize'),
    resolve: (address, callback) => (six ? lookup6 : lookup4)(lookup, address, callback),
  };
  Object.defineProperty(this, kState, { value: state });
  state.handle = new UDP(six, (data, address, port) => {
    this.emit('message', data, { address, family: six ? 'IPv6' : 'IPv4', port, size: data.length });
  }, (err) => this.emit('error', err));
  if (typeof listener === 'function') this.on('message', listener);
  if (options.signal !== undefined) watchSignal(this, options.signal);
}
Object.setPrototypeOf(Socket, EventEmitter);
Object.setPrototypeOf(Socket.prototype, EventEmitter.prototype);

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

function startListening(socket, address, port) {
  const state = socket[kState];
  const err = state.handle.bind(address, port, state.reuseAddr, state.ipv6Only);
  if (err) {
    state.bind = unbound;
    socket.emit('error', err);
    return;
  }
  state.bind = bound;
  if (state.receive) socket.setRecvBufferSize(state.receive);
  if (state.send) socket.setSendBufferSize(state.send);
  socket.emit('listening');
}

function bindDefault(socket) {
  if (socket[kState].bind === unbound) socket.bind({ port: 0, exclusive: true });
}

// connectNow is connect for a socket that is bound.
function connectNow(socket, port, address, callback) {
  const state = socket[kState];
  if (callback) socket.once('connect', callback);
  state.resolve(address, (err, ip) => {
    if (!state.handle) return;
    if (err) {
      state.connected = 0;
      if (callback) socket.removeListener('connect', callback);
      process.nextTick(() => (callback ? callback(err) : socket.emit('error', err)));
      return;
    }
    state.handle.connect(ip, port);
    state.peer = { address: ip, port };
    state.connected = 2;
    process.nextTick(() => socket.emit('connect'));
  });
}

// sliceOf is a part of a message.
function sliceOf(buffer, offset, length) {
  const whole = typeof buffer === 'string' ? Buffer.from(buffer) : view(buffer);
  if (!whole) throw invalidArgType('buffer', bufferTypes, buffer);
  const from = offset >>> 0;
  const size = length >>> 0;
  if (from > whole.byteLength) throw nodeError(RangeError, 'ERR_BUFFER_OUT_OF_BOUNDS', '"offset" is outside of buffer bounds');
  if (from + size > whole.byteLength) throw nodeError(RangeError, 'ERR_BUFFER_OUT_OF_BOUNDS', '"length" is outside of buffer bounds');
  return whole.subarray(from, from + size);
}

const view = (value) => (ArrayBuffer.isView(value) ? Buffer.from(value.buffer, value.byteOffset, value.byteLength) : undefined);

// listOf are the parts of a message.
function listOf(buffer) {
  if (!Array.isArray(buffer)) {
    if (typeof buffer === 'string') return [Buffer.from(buffer)];
    const one = view(buffer);
    if (!one) throw invalidArgType('buffer', bufferTypes, buffer);
    return [one];
  }
  const list = buffer.map((part) => (typeof part === 'string' ? Buffer.from(part) : view(part)));
  if (list.includes(undefined)) throw invalidArgType('buffer list arguments', bufferTypes, buffer);
  return list;
}

function sendNow(socket, ip, port, list, callback) {
  const state = socket[kState];
  const data = list.length === 1 ? list[0] : Buffer.concat(list);
  state.pending++;
  state.pendingBytes += data.length;
  state.handle.send(data, ip, port, (err, sent) => {
    state.pending--;
    state.pendingBytes -= data.length;
    if (callback) callback(err, sent);
    else if (err) socket.emit('error', err);
  });
}

// deliver finds the address and sends.
function deliver(socket, list, port, address, callback) {
  const state = socket[kState];
  if (!state.handle) return;
  if (state.connected === 2) {
    sendNow(socket, state.peer.address, state.peer.port, list, callback);
    return;
  }
  state.resolve(address, (err, ip) => {
    if (!err && state.handle) {
      sendNow(socket, ip, port, list, callback);
    } else if (err) {
      if (typeof callback === 'function') process.nextTick(callback, err);
      else process.nextTick(() => socket.emit('error', err));
    }
  });
}

// sort makes the ways to call send one: [list, port, address, callback]. A part of a message is given by two numbers before
// those of the place.
function sort(connected, buffer, args) {
  const [first, second, third, fourth, fifth] = args;
  if (connected) {
    const sliced = typeof second === 'number';
    const parts = sliced ? [sliceOf(buffer, first, second)] : listOf(buffer);
    const isCallback = sliced && typeof third === 'function';
    if ((third && !isCallback) || fourth) throw nodeError(Error, 'ERR_SOCKET_DGRAM_IS_CONNECTED', 'Already connected');
    return [parts, undefined, undefined, sliced ? third : first];
  }
  if (fourth || (third && typeof third !== 'function')) return [[sliceOf(buffer, first, second)], third, fourth, fifth];
  return [listOf(buffer), first, second, third];
}

const methods = {
  bind(port_, address_, callback_) {
    const state = this[kState];
    checkRunning(this);
    if (state.bind !== unbound) throw nodeError(Error, 'ERR_SOCKET_ALREADY_BOUND', 'Socket is already bound');
    const callback = [callback_, address_, port_].find((arg) => typeof arg === 'function');
    let [port, address] = [port_, address_];
    if (port !== null && typeof port === 'object') [port, address] = [port_.port, port_.address];
    if (typeof port === 'function' || port === undefined || port === null) port = 0;
    if (typeof address === 'function' || !address) address = state.six ? '::' : '0.0.0.0';
    state.bind = binding_;
    if (callback) {
      const onListening = () => {
        this.removeListener('error', onError);
        callback.call(this);
      };
      const onError = () => this.removeListener('listening', onListening);
      this.once('listening', onListening);
      this.once('error', onError);
    }
    state.resolve(address, (err, ip) => {
      if (!state.handle) return;
      if (err) {
        state.bind = unbound;
        this.emit('error', err);
        return;
      }
      startListening(this, ip, Number(port) || 0);
    });
    return this;
  },

  connect(port, address, callback) {
    const number = checkPort(port, 'Port', false);
    const [host, done] = typeof address === 'function' ? ['', address] : [address === undefined ? '' : address, callback];
    checkString(host, 'address');
    const state = this[kState];
    if (state.connected !== 0) throw nodeError(Error, 'ERR_SOCKET_DGRAM_IS_CONNECTED', 'Already connected');
    state.connected = 1;
    bindDefault(this);
    if (state.bind !== bound) whenBound(this, () => connectNow(this, number, host, done));
    else connectNow(this, number, host, done);
  },

  disconnect() {
    const state = this[kState];
    if (state.connected !== 2) throw nodeError(Error, 'ERR_SOCKET_DGRAM_NOT_CONNECTED', 'Not connected');
    state.handle.disconnect();
    state.connected = 0;
  },

  sendto(buffer, offset, length, port, address, callback) {
    if (typeof offset !== 'number') throw invalidArgType('offset', 'of type number', offset);
    if (typeof length !== 'number') throw invalidArgType('length', 'of type number', length);
    if (typeof port !== 'number') throw invalidArgType('port', 'of type number', port);
    checkString(address, 'address');
    this.send(buffer, offset, length, port, address, callback);
  },

  send(buffer, ...args) {
    const state = this[kState];
    const [list, port, address_, callback_] = sort(state.connected === 2, buffer, args);
    const number = state.connected === 2 ? undefined : checkPort(port, 'Port', false);
    let [address, callback] = [address_, callback_];
    if (typeof address === 'function') [address, callback] = [undefined, address];
    else if (address !== undefined && address !== null) checkString(address, 'address');
    if (typeof callback !== 'function') callback = undefined;
    checkRunning(this);
    bindDefault(this);
    const parts = list.length === 0 ? [Buffer.alloc(0)] : list;
    if (state.bind !== bound) whenBound(this, () => deliver(this, parts, number, address, callback));
    else deliver(this, parts, number, address, callback);
  },

  close(callback) {
    if (typeof callback === 'function') this.on('close', callback);
    const state = this[kState];
    if (state.queue) {
      state.queue.push(() => this.close());
      return this;
    }
    checkRunning(this);
    const { handle } = state;
    state.handle = null;
    handle.close(() => this.emit('close'));
    return this;
  },

  address() {
    checkRunning(this);
    if (this[kState].bind !== bound) throw badFile('getsockname');
    const [address, port] = this[kState].handle.address();
    return { address, family: this[kState].six ? 'IPv6' : 'IPv4', port };
  },

  remoteAddress() {
    checkRunning(this);
    const state = this[kState];
    if (state.connected !== 2) throw nodeError(Error, 'ERR_SOCKET_DGRAM_NOT_CONNECTED', 'Not connected');
    return { address: state.peer.address, family: state.six ? 'IPv6' : 'IPv4', port: state.peer.port };
  },

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

  ref() {
    if (this[kState].handle) this[kState].handle.ref(true);
    return this;
  },

  unref() {
    if (this[kState].handle) this[kState].handle.ref(false);
    return this;
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

  getSendQueueSize() {
    return this[kState].pendingBytes;
  },

  getSendQueueCount() {
    return this[kState].pending;
  },
};
Object.assign(Socket.prototype, methods);

const asyncDispose = Symbol.asyncDispose;
if (asyncDispose) {
  Socket.prototype[asyncDispose] = async function close() {
    if (this[kState].handle) await new Promise((resolve) => this.close(resolve));
  };
}

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

exports.createSocket = function createSocket(type, listener) {
  return new Socket(type, listener);
};
exports.Socket = Socket;
