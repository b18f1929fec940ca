// SPDX-License-Identifier: Apache-2.0
'use strict';
// tls_socket: TLSSocket, a net.Socket whose connection shakes hands before it carries data.

const net = require('net');
const { Duplex } = require('stream');
const { bridgeTo, halfOpen, ofIoTjs } = require('tls_bridge');
const { createSecureContext } = require('tls_context');
const { checkServerIdentity } = require('tls_identity');
const { judge, kOptions } = require('tls_judge');

const { invalidArgType, nodeError } = binding;
const kState = Symbol('state');

function failure(code, message) {
  const err = new Error(message);
  err.code = code;
  return err;
}

// protocols are the names in the option ALPNProtocols.
function protocols(value) {
  if (value === undefined || value === null) return undefined;
  if (Array.isArray(value)) return value.map((name) => `${name}`);
  if (!ArrayBuffer.isView(value)) throw invalidArgType('options.ALPNProtocols', 'an instance of Buffer, TypedArray, or DataView', value);
  const list = [];
  const bytes = Buffer.from(value.buffer, value.byteOffset, value.byteLength);
  for (let i = 0; i < bytes.length; i += 1 + bytes[i]) list.push(bytes.latin1Slice(i + 1, i + 1 + bytes[i]));
  return list;
}

class TLSSocket extends net.Socket {
  #begun = false;

  constructor(socket, opts) {
    const options = { ...opts };
    super({
      allowHalfOpen: halfOpen(socket, options), highWaterMark: options.highWaterMark,
      onread: socket ? undefined : options.onread, signal: options.signal,
    });
    if (socket !== undefined && socket !== null && !(socket instanceof Duplex)) {
      throw invalidArgType('socket', 'an instance of Duplex', socket);
    }
    this._tlsOptions = options;
    this._secureEstablished = false;
    this._securePending = false;
    this._newSessionPending = false;
    this._controlReleased = false;
    this.secureConnecting = true;
    this._SNICallback = null;
    this.servername = null;
    this.alpnProtocol = null;
    this.authorized = false;
    this.authorizationError = null;
    this.encrypted = true;
    this._parent = socket || undefined;
    this[kState] = undefined;
    if (socket) this.#take(socket);
    if (options.isServer) this._start();
    else if (socket && (socket instanceof net.Socket || ofIoTjs(socket))) process.nextTick(() => this.#begin());
    else if (socket) this.#beginLater();
  }

  // beginLater is for a client over a stream that is no socket: as in Node.js, what is written begins its handshake.
  // Libraries make one over a stream that returns what it is given, to look at it.
  #beginLater() {
    for (const name of ['write', 'end']) {
      const value = (...args) => {
        delete this.write;
        delete this.end;
        this.#begin();
        return this[name](...args);
      };
      Object.defineProperty(this, name, { value, configurable: true, writable: true, enumerable: false });
    }
  }

  // begin starts the handshake of a client over a connection that is given. IoT.js checks the certificate also where
  // connect did not make the socket.
  #begin() {
    if (binding.compat && !this[kOptions]) judge(this, { checkServerIdentity, ...this._tlsOptions });
    const from = this._parent;
    if (from instanceof net.Socket && from.pending && !from.connecting) from.once('connect', () => this._start());
    else this._start();
  }

  // _socket is what the connection runs over, by the name that it has in IoT.js.
  get _socket() {
    return this._parent || this;
  }

  // take makes the end of the other socket and of this one the same.
  #take(socket) {
    binding.expect(this);
    socket.on('close', () => this.destroy());
    this.once('close', () => socket.destroy());
    socket.on('error', (err) => this.destroy(err));
    if (socket instanceof net.Socket && socket.connecting) this.connecting = true;
  }

  // _start begins the handshake, once there is a connection.
  _start() {
    const from = this._parent || this;
    if (from.connecting) {
      from.once('connect', () => this._start());
      return;
    }
    if (this.destroyed || this.#begun) return;
    this.#begun = true;
    const options = this._tlsOptions;
    const plain = from instanceof net.Socket && !(from instanceof TLSSocket) && from._handle !== null;
    const below = from === this || plain ? from : bridgeTo(from);
    const early = below !== this && plain ? below.read() : null;
    const err = binding.secure(this, below, early, {
      context: (options.secureContext || createSecureContext(options)).context,
      isServer: !!options.isServer,
      servername: this.#sni(),
      alpn: protocols(options.ALPNProtocols),
      requestCert: !!options.requestCert,
      rejectUnauthorized: options.rejectUnauthorized !== false,
      extra: process.env.NODE_EXTRA_CA_CERTS || '',
      choose: options.choose,
    }, (fault) => this.#shaken(fault));
    if (err) process.nextTick(() => this.destroy(err));
  }

  #sni() {
    const { servername } = this._tlsOptions;
    return servername && !net.isIP(servername) ? servername : '';
  }

  // shaken is called when the handshake is over.
  #shaken(err) {
    this.secureConnecting = false;
    if (err) {
      this._tlsError(err);
      return;
    }
    this[kState] = binding.state(this);
    const { alpn, servername } = this[kState];
    this.alpnProtocol = alpn || false;
    this.servername = servername || false;
    this._secureEstablished = true;
    this._finishInit();
  }

  _finishInit() {
    this.emit('secure');
    if (!this[kOptions] && !this._tlsOptions.isServer && !this.destroyed) this.emit('secureConnect');
  }

  _tlsError(err) {
    this.emit('_tlsError', err);
    if (!this._controlReleased && this.listenerCount('_tlsError') > 0 && this._tlsOptions.isServer) return;
    if (err.code === 'ECONNRESET' && this[kOptions]) Object.assign(err, this[kOptions].place);
    this.destroy(err);
  }

  _releaseControl() {
    if (this._controlReleased) return false;
    this._controlReleased = true;
    return true;
  }

  verifyError() {
    const state = this[kState];
    return state && state.code ? failure(state.code, state.text) : null;
  }

  getPeerCertificate(detailed) {
    return binding.peer(this, !!detailed) || {};
  }

  getCertificate() {
    return binding.own(this);
  }

  getCipher() {
    const state = this[kState];
    if (!state) return {};
    return { name: state.cipher, standardName: state.standard, version: state.protocol };
  }

  getProtocol() {
    const state = this[kState];
    return state ? state.protocol : null;
  }

  isSessionReused() {
    return !!(this[kState] && this[kState].resumed);
  }

  getSession() {
    return undefined;
  }

  getTLSTicket() {
    return undefined;
  }

  getFinished() {
    return undefined;
  }

  getPeerFinished() {
    return undefined;
  }

  getSharedSigalgs() {
    return [];
  }

  getEphemeralKeyInfo() {
    return this._tlsOptions.isServer ? null : {};
  }

  setServername(name) {
    if (typeof name !== 'string') throw invalidArgType('name', 'of type string', name);
    if (this._tlsOptions.isServer) {
      throw nodeError(Error, 'ERR_TLS_SNI_FROM_SERVER', 'Cannot issue SNI from a TLS server-side socket');
    }
    this._tlsOptions.servername = name;
  }

  setSession() {}

  setMaxSendFragment() {
    return true;
  }

  disableRenegotiation() {}

  enableTrace() {}

  renegotiate(options, callback) {
    const err = nodeError(Error, 'ERR_TLS_RENEGOTIATION_DISABLED', 'TLS session renegotiation disabled for this socket');
    if (typeof callback === 'function') process.nextTick(callback, err);
    return false;
  }

  exportKeyingMaterial() {
    throw nodeError(Error, 'ERR_FEATURE_UNAVAILABLE_ON_PLATFORM', 'exportKeyingMaterial is not available');
  }
}

module.exports = { TLSSocket, failure, protocols };
