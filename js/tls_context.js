// SPDX-License-Identifier: Apache-2.0
'use strict';
// tls_context: createSecureContext, certificates and keys for connections.

const { isAnyArrayBuffer } = require('util').types;

const { invalidArgType, nodeError } = binding;
const versions = ['TLSv1', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'];
const pemTypes = 'of type string or an instance of Buffer, TypedArray, or DataView';

// defaults can be changed by a script (tls.DEFAULT_MIN_VERSION).
const defaults = { min: 'TLSv1.2', max: 'TLSv1.3', ciphers: require('crypto').constants.defaultCipherList };

function pem(value, name) {
  if (typeof value === 'string') return Buffer.from(value);
  if (ArrayBuffer.isView(value)) return Buffer.from(value.buffer, value.byteOffset, value.byteLength);
  if (isAnyArrayBuffer(value)) return Buffer.from(value);
  throw invalidArgType(name, pemTypes, value);
}

const listOf = (value) => {
  if (value === undefined || value === null || value === '') return [];
  return Array.isArray(value) ? value : [value];
};

// keyOf is a key and its passphrase.
function keyOf(value, passphrase) {
  if (value !== null && typeof value === 'object' && !ArrayBuffer.isView(value) && value.pem !== undefined) {
    return [pem(value.pem, 'options.key'), text(value.passphrase === undefined ? passphrase : value.passphrase)];
  }
  return [pem(value, 'options.key'), text(passphrase)];
}

const text = (passphrase) => {
  if (passphrase === undefined || passphrase === null) return '';
  if (typeof passphrase !== 'string') throw invalidArgType('options.passphrase', 'of type string', passphrase);
  return passphrase;
};

function version(value, name, fallback) {
  if (value === undefined || value === null) return fallback;
  if (versions.includes(value)) return value;
  throw nodeError(TypeError, 'ERR_TLS_INVALID_PROTOCOL_VERSION', `${JSON.stringify(value)} is not a valid ${name} TLS protocol version`);
}

// byMethod reads secureProtocol, the old way to choose a version.
function byMethod(method) {
  const found = /^(?:TLSv1(?:_([123]))?|TLS|SSLv23)_(?:client_|server_)?method$/.exec(method);
  if (!found) throw nodeError(TypeError, 'ERR_TLS_INVALID_PROTOCOL_METHOD', `Unknown method: ${method}`);
  if (method.startsWith('TLS_')) return ['TLSv1', 'TLSv1.3'];
  if (method.startsWith('SSLv23')) return ['TLSv1', 'TLSv1.2'];
  const name = found[1] ? `TLSv1.${found[1]}` : 'TLSv1';
  return [name, name];
}

function range(options) {
  if (!options.secureProtocol) {
    return [version(options.minVersion, 'minimum', defaults.min), version(options.maxVersion, 'maximum', defaults.max)];
  }
  if (options.minVersion !== undefined || options.maxVersion !== undefined) {
    throw nodeError(TypeError, 'ERR_TLS_PROTOCOL_VERSION_CONFLICT',
      `TLS protocol version ${JSON.stringify(options.minVersion || options.maxVersion)} conflicts with secureProtocol ` +
      `${JSON.stringify(options.secureProtocol)}`);
  }
  return byMethod(options.secureProtocol);
}

class SecureContext {
  constructor(options) {
    const [minVersion, maxVersion] = range(options);
    if (options.ciphers !== undefined && options.ciphers !== null && typeof options.ciphers !== 'string') {
      throw invalidArgType('options.ciphers', 'of type string', options.ciphers);
    }
    if (options.pfx !== undefined) {
      throw nodeError(Error, 'ERR_FEATURE_UNAVAILABLE_ON_PLATFORM', 'The option pfx is not available: convert it to PEM for key and cert');
    }
    const ca = listOf(options.ca).map((value) => pem(value, 'options.ca'));
    const cert = listOf(options.cert).map((value) => pem(value, 'options.cert'));
    const key = listOf(options.key).map((value) => keyOf(value, options.passphrase));
    this.context = binding.context({
      ca: ca.length > 0 ? ca : undefined, cert, key, minVersion, maxVersion, ciphers: options.ciphers || defaults.ciphers,
    });
  }
}

// checkCompat refuses what only IoT.js does: null, and a key or a certificate alone.
function checkCompat({ ca, cert, key }) {
  if (ca === null) throw new Error('certificate authority (CA) parsing failed');
  if (cert === null || key === null || (cert === undefined) !== (key === undefined)) {
    throw new Error('key or certificate parsing failed');
  }
}

function createSecureContext(options = {}) {
  if (binding.compat) checkCompat(options || {});
  return new SecureContext(options || {});
}

exports.SecureContext = SecureContext;
exports.createSecureContext = createSecureContext;
exports.defaults = defaults;
