// SPDX-License-Identifier: Apache-2.0
'use strict';
// tls: what scripts see of the parts of TLS.

const { SecureContext, createSecureContext, defaults } = require('tls_context');
const { checkServerIdentity } = require('tls_identity');
const { TLSSocket } = require('tls_socket');
const { connect } = require('tls_connect');
const { Server, createServer } = require('tls_server');

const { nodeError, outOfRange } = binding;

exports.CLIENT_RENEG_LIMIT = 3;
exports.CLIENT_RENEG_WINDOW = 600;
for (const [name, key] of [['DEFAULT_CIPHERS', 'ciphers'], ['DEFAULT_MIN_VERSION', 'min'], ['DEFAULT_MAX_VERSION', 'max']]) {
  Object.defineProperty(exports, name, {
    configurable: true,
    enumerable: true,
    get: () => defaults[key],
    set(value) {
      defaults[key] = value;
    },
  });
}
exports.DEFAULT_ECDH_CURVE = 'auto';
exports.getCiphers = function getCiphers() {
  return binding.ciphers().sort();
};

let roots; // read when they are first asked for
Object.defineProperty(exports, 'rootCertificates', {
  enumerable: true,
  get() {
    roots ||= Object.freeze(binding.roots());
    return roots;
  },
});

// convertALPNProtocols puts names into one Buffer, each behind its length.
exports.convertALPNProtocols = function convertALPNProtocols(protocols, out) {
  if (!Array.isArray(protocols)) {
    if (ArrayBuffer.isView(protocols)) {
      out.ALPNProtocols = Buffer.from(Buffer.from(protocols.buffer, protocols.byteOffset, protocols.byteLength));
    }
    return;
  }
  out.ALPNProtocols = Buffer.concat(protocols.map((name, i) => {
    const bytes = Buffer.from(name);
    if (bytes.length > 255) {
      throw outOfRange(`The byte length of the protocol at index ${i} exceeds the maximum length.`, '<= 255', bytes.length);
    }
    return Buffer.concat([Buffer.from([bytes.length]), bytes]);
  }));
};

exports.checkServerIdentity = checkServerIdentity;
exports.createSecureContext = createSecureContext;
exports.SecureContext = SecureContext;
exports.TLSSocket = TLSSocket;
exports.Server = Server;
exports.createServer = createServer;
exports.connect = connect;
exports.createSecurePair = function createSecurePair() {
  throw nodeError(Error, 'ERR_FEATURE_UNAVAILABLE_ON_PLATFORM', 'createSecurePair is not available: use TLSSocket');
};
