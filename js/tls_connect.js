// SPDX-License-Identifier: Apache-2.0
'use strict';
// tls_connect: connect, which makes a TLSSocket of a client.

const net = require('net');
const { createSecureContext } = require('tls_context');
const { checkServerIdentity } = require('tls_identity');
const { judge } = require('tls_judge');
const { TLSSocket, failure, protocols } = require('tls_socket');

// sort makes (options, callback), (path, …) and (port, host, …) one.
function sort(args) {
  const [options, callback] = net._normalizeArgs(args);
  let more = {};
  for (const arg of args.slice(1, 3)) if (arg !== null && typeof arg === 'object') more = arg;
  const place = { ...options, ...more };
  if (binding.compat && !place.port && !place.path && !place.socket) place.port = 443;
  return [place, callback];
}

const allowsUnauthorized = () => {
  if (process.env.NODE_TLS_REJECT_UNAUTHORIZED !== '0') return false;
  process.emitWarning('Setting the NODE_TLS_REJECT_UNAUTHORIZED environment variable to \'0\' makes TLS connections and HTTPS ' +
    'requests insecure by disabling certificate verification.');
  return true;
};

// refuses says whether a certificate that does not hold ends the connection; in IoT.js only if that is asked for.
function refuses(given) {
  const allowed = allowsUnauthorized();
  if (!('rejectUnauthorized' in given)) return !binding.compat && !allowed;
  return given.rejectUnauthorized !== false && !(binding.compat && given.rejectUnauthorized === undefined);
}

function connect(...args) {
  const [given, callback] = sort(args);
  const options = { checkServerIdentity, minDHSize: 1024, ...given };
  options.rejectUnauthorized = refuses(given);
  if (!options.keepAlive) options.singleUse = true;
  const context = options.secureContext || createSecureContext(options);
  const socket = new TLSSocket(options.socket, {
    allowHalfOpen: options.socket ? options.socket.allowHalfOpen : !!options.allowHalfOpen, secureContext: context, isServer: false,
    requestCert: true, rejectUnauthorized: options.rejectUnauthorized, ALPNProtocols: options.ALPNProtocols,
    servername: options.servername || options.host, highWaterMark: options.highWaterMark, onread: options.onread,
    signal: options.signal,
  });
  protocols(options.ALPNProtocols);
  options.place = { path: options.path, host: options.host, port: options.port, localAddress: options.localAddress };
  if (callback) socket.once('secureConnect', callback);
  judge(socket, options);
  socket.prependListener('end', onEnd);
  begin(socket, options);
  return socket;
}

function begin(socket, options) {
  if (options.socket) {
    process.nextTick(() => socket._start());
    return;
  }
  if (options.timeout) socket.setTimeout(options.timeout);
  socket.connect(options, () => socket._start());
}

// onEnd is for a connection that ends before it is secure.
function onEnd() {
  if (this._secureEstablished || this.destroyed) return;
  this._tlsError(failure('ECONNRESET', 'Client network socket disconnected before secure TLS connection was established'));
}

exports.connect = connect;
