// SPDX-License-Identifier: Apache-2.0
'use strict';
// tls_server: Server. It makes a TLSSocket of each connection, and emits 'secureConnection' when that is ready.

const net = require('net');
const { SecureContext, createSecureContext } = require('tls_context');
const { TLSSocket, protocols } = require('tls_socket');

const { invalidArgType, nodeError } = binding;
const kSettings = Symbol('settings');
const kContexts = Symbol('contexts');
const kHandshakeTime = 120 * 1000;

function onSecure() {
  const server = this._tlsOptions.server;
  if (!this._releaseControl()) return;
  clearTimeout(this._tlsOptions.timer);
  if (this._tlsOptions.requestCert) {
    const err = this.verifyError();
    if (err) {
      this.authorizationError = err.code;
      if (this._tlsOptions.rejectUnauthorized) {
        this.destroy();
        return;
      }
    } else {
      this.authorized = true;
    }
  }
  server.emit('secureConnection', this);
}

function onError(err) {
  if (this._controlReleased) return;
  this._releaseControl();
  clearTimeout(this._tlsOptions.timer);
  this._tlsOptions.server.emit('tlsClientError', err, this);
  this.destroy();
}

function onConnection(raw) {
  const settings = this[kSettings];
  const options = {
    secureContext: this._sharedCreds, isServer: true, server: this, requestCert: settings.requestCert,
    rejectUnauthorized: settings.rejectUnauthorized, ALPNProtocols: this.ALPNProtocols, choose: chooser(this),
  };
  const socket = new TLSSocket(raw, options);
  socket._tlsOptions.timer = setTimeout(() => {
    socket._tlsError(nodeError(Error, 'ERR_TLS_HANDSHAKE_TIMEOUT', 'TLS handshake timeout'));
  }, settings.handshakeTimeout);
  socket._tlsOptions.timer.unref();
  socket.on('secure', onSecure);
  socket.on('_tlsError', onError);
  socket.on('close', () => clearTimeout(socket._tlsOptions.timer));
  socket.on('error', () => {
    if (!socket._controlReleased) socket.destroy();
  });
}

// chooser finds a context by the name that a client asks for. It is undefined where there is no choice.
function chooser(server) {
  const { SNICallback } = server[kSettings];
  if (!SNICallback && server[kContexts].length === 0) return undefined;
  return (name, done) => {
    if (!SNICallback) {
      const found = server[kContexts].findLast((entry) => entry.pattern.test(name));
      done(found && found.context.context);
      return;
    }
    SNICallback.call(server, name, (err, context) => {
      done(err || !context ? undefined : (context.context ? context : createSecureContext(context)).context);
    });
  };
}

// init makes server, which is a net.Server, one of TLS.
function init(server, options) {
  Object.defineProperty(server, kSettings, { value: {}, writable: true });
  Object.defineProperty(server, kContexts, { value: [] });
  const { handshakeTimeout = kHandshakeTime, SNICallback, requestCert, rejectUnauthorized } = options;
  if (typeof handshakeTimeout !== 'number') throw invalidArgType('options.handshakeTimeout', 'of type number', handshakeTimeout);
  if (SNICallback !== undefined && SNICallback !== null && typeof SNICallback !== 'function') {
    throw invalidArgType('options.SNICallback', 'of type function', SNICallback);
  }
  server[kSettings] = { handshakeTimeout, SNICallback, requestCert: requestCert === true, rejectUnauthorized: rejectUnauthorized !== false };
  server.ALPNProtocols = protocols(options.ALPNProtocols);
  setSecureContext.call(server, options);
  binding.keepUnread(server);
  server.on('connection', onConnection);
}

function setSecureContext(options) {
  if (options === null || typeof options !== 'object') throw invalidArgType('options', 'of type object', options);
  this._sharedCreds = options.secureContext || createSecureContext(options);
}

function checkOptions(options) {
  if (options !== null && options !== undefined && typeof options === 'object') return options;
  if (options === null || options === undefined) return {};
  throw invalidArgType('options', 'of type object', options);
}

// checkCertificate refuses null as the certificate of a server that cannot come to another, as IoT.js does: nobody could
// shake hands with it.
function checkCertificate({ cert, key, pfx, secureContext, SNICallback }) {
  if (cert === null && !(key || pfx || secureContext || SNICallback)) throw new Error('key or certificate parsing failed');
}

function Server(options, listener) {
  if (!(this instanceof Server)) return new Server(options, listener);
  const [given, onSecureConnection] = typeof options === 'function' ? [{}, options] : [checkOptions(options), listener];
  checkCertificate(given);
  net.Server.call(this, given);
  init(this, given);
  if (onSecureConnection) this.on('secureConnection', onSecureConnection);
}
Object.setPrototypeOf(Server, net.Server);
Object.setPrototypeOf(Server.prototype, net.Server.prototype);

// pattern is a host name, or one that begins with a wildcard, as a regular expression.
const pattern = (name) => new RegExp(`^${name.replace(/([.^$+?\-\\[\]{}])/g, '\\$1').replaceAll('*', '[^.]*')}$`);

Object.assign(Server.prototype, {
  setSecureContext,

  addContext(servername, context) {
    if (!servername) throw nodeError(Error, 'ERR_TLS_REQUIRED_SERVER_NAME', '"servername" is required parameter for Server.addContext');
    const made = context instanceof SecureContext ? context : createSecureContext(context);
    this[kContexts].push({ pattern: pattern(servername), context: made });
  },

  getTicketKeys() {
    throw nodeError(Error, 'ERR_FEATURE_UNAVAILABLE_ON_PLATFORM', 'Ticket keys are not available');
  },

  setTicketKeys() {
    throw nodeError(Error, 'ERR_FEATURE_UNAVAILABLE_ON_PLATFORM', 'Ticket keys are not available');
  },
});

exports.Server = Server;
exports.init = init;
exports.createServer = function createServer(options, listener) {
  return new Server(options, listener);
};
