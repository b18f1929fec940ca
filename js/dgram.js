// SPDX-License-Identifier: Apache-2.0
'use strict';
// dgram: the class Socket. What is sent before the socket is bound waits until it is.

const EventEmitter = require('events');
const dns = require('dns');
const {
  badFile, beingBound, bindDefault, bound, checkPort, checkRunning, checkString,
  connected, connecting, disconnected, kState, unbound, whenBound,
} = require('dgram_state');

const { UDP, invalidArgType, nodeError } = binding;

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
    six, bind: unbound, connected: disconnected, queue: undefined, peer: undefined, pending: 0, pendingBytes: 0,
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

// connectNow is connect for a socket that is bound.
function connectNow(socket, port, address, callback) {
  const state = socket[kState];
  if (callback) socket.once('connect', callback);
  state.resolve(address, (err, ip) => {
    if (!state.handle) return;
    if (err) {
      state.connected = disconnected;
      if (callback) socket.removeListener('connect', callback);
      process.nextTick(() => (callback ? callback(err) : socket.emit('error', err)));
      return;
    }
    state.handle.connect(ip, port);
    state.peer = { address: ip, port };
    state.connected = connected;
    process.nextTick(() => socket.emit('connect'));
  });
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
    state.bind = beingBound;
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
    if (state.connected !== disconnected) throw nodeError(Error, 'ERR_SOCKET_DGRAM_IS_CONNECTED', 'Already connected');
    state.connected = connecting;
    bindDefault(this);
    if (state.bind !== bound) whenBound(this, () => connectNow(this, number, host, done));
    else connectNow(this, number, host, done);
  },

  disconnect() {
    const state = this[kState];
    if (state.connected !== connected) throw nodeError(Error, 'ERR_SOCKET_DGRAM_NOT_CONNECTED', 'Not connected');
    state.handle.disconnect();
    state.connected = disconnected;
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
    if (state.connected !== connected) throw nodeError(Error, 'ERR_SOCKET_DGRAM_NOT_CONNECTED', 'Not connected');
    return { address: state.peer.address, family: state.six ? 'IPv6' : 'IPv4', port: state.peer.port };
  },

  ref() {
    if (this[kState].handle) this[kState].handle.ref(true);
    return this;
  },

  unref() {
    if (this[kState].handle) this[kState].handle.ref(false);
    return this;
  },
};
Object.assign(Socket.prototype, methods, require('dgram_send'), require('dgram_options'));

const asyncDispose = Symbol.asyncDispose;
if (asyncDispose) {
  Socket.prototype[asyncDispose] = async function close() {
    if (this[kState].handle) await new Promise((resolve) => this.close(resolve));
  };
}

exports.createSocket = function createSocket(type, listener) {
  return new Socket(type, listener);
};
exports.Socket = Socket;
