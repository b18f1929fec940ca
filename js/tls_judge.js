// SPDX-License-Identifier: Apache-2.0
'use strict';
// tls_judge: what a client makes of the certificate that the handshake brought.

const kOptions = Symbol('connect-options');

// onSecure looks, for a client, at what the handshake found.
function onSecure() {
  const options = this[kOptions];
  let err = this.verifyError();
  if (!err && !this.isSessionReused()) {
    const cert = this.getPeerCertificate(true);
    err = options.checkServerIdentity(options.servername || options.host || 'localhost', cert);
  }
  if (!err) {
    this.authorized = true;
    this.secureConnecting = false;
  } else {
    this.authorized = false;
    this.authorizationError = err.code || err.message;
    if (options.rejectUnauthorized !== false) {
      this.destroy(err);
      return;
    }
  }
  this.emit('secureConnect');
}

// judge has the certificate looked at when the handshake is over.
function judge(socket, options) {
  socket[kOptions] = options;
  socket.on('secure', onSecure);
}

module.exports = { judge, kOptions };
