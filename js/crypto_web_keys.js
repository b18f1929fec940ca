// SPDX-License-Identifier: Apache-2.0
'use strict';
// crypto_web_keys: what the Web Cryptography API does with pairs of keys: RSA, elliptic curves, Ed25519 and X25519.

const crypto = require('crypto');
const { DOMException } = require('dom_exception');

const kRSA = ['RSASSA-PKCS1-v1_5', 'RSA-PSS', 'RSA-OAEP'];
const kSigns = ['RSASSA-PKCS1-v1_5', 'RSA-PSS', 'ECDSA', 'Ed25519'];
const kAgrees = ['ECDH', 'X25519'];
const kPairs = [...kSigns, 'RSA-OAEP', ...kAgrees];
const curves = { 'P-256': 'prime256v1', 'P-384': 'secp384r1', 'P-521': 'secp521r1' };
const digests = { 'SHA-1': 'sha1', 'SHA-256': 'sha256', 'SHA-384': 'sha384', 'SHA-512': 'sha512' };

const dataError = (message) => new DOMException(message, 'DataError');
const syntaxError = (message) => new DOMException(message, 'SyntaxError');
const notSupported = (message) => new DOMException(message, 'NotSupportedError');
const operationError = () => new DOMException('The operation failed for an operation-specific reason', 'OperationError');

function missing(option) {
  return binding.nodeError(TypeError, 'ERR_MISSING_OPTION', `Failed to normalize algorithm: '${option}' is required in 'Algorithm'.`);
}

function usagesOf(name, type) {
  if (kSigns.includes(name)) return type === 'public' ? ['verify'] : ['sign'];
  if (name === 'RSA-OAEP') return type === 'public' ? ['encrypt', 'wrapKey'] : ['decrypt', 'unwrapKey'];
  return type === 'public' ? [] : ['deriveKey', 'deriveBits'];
}

function checkUsages(name, type, usages) {
  const allowed = usagesOf(name, type);
  if (usages.every((usage) => allowed.includes(usage))) return;
  throw syntaxError(`Unsupported key usage for ${kRSA.includes(name) ? 'an' : 'a'} ${name} key`);
}

// attempt turns what is wrong with data into the API's error for that.
function attempt(make) {
  try {
    return make();
  } catch {
    throw dataError('Invalid keyData');
  }
}

function checkJWK(jwk, algorithm, extractable, usages) {
  if (jwk === null || typeof jwk !== 'object' || !jwk.kty) throw dataError('Invalid keyData');
  const { name } = algorithm;
  const kty = kRSA.includes(name) ? 'RSA' : name.startsWith('EC') ? 'EC' : 'OKP';
  if (jwk.kty !== kty) throw dataError('Invalid JWK "kty" Parameter');
  if (kty === 'OKP' && jwk.crv !== name) throw dataError('JWK "crv" Parameter and algorithm name mismatch');
  if (kty === 'EC' && jwk.crv !== algorithm.namedCurve) throw dataError('JWK "crv" does not match the requested algorithm');
  if (jwk.use !== undefined && usages.length > 0 && jwk.use !== (kSigns.includes(name) ? 'sig' : 'enc')) {
    throw dataError('Invalid JWK "use" Parameter');
  }
  if (jwk.ext === false && extractable) throw dataError('JWK "ext" Parameter and extractable mismatch');
  if (Array.isArray(jwk.key_ops) && usages.some((usage) => !jwk.key_ops.includes(usage))) {
    throw dataError('Key operations and usage mismatch');
  }
  if (kty === 'RSA' && jwk.alg !== undefined && jwk.alg !== algOf(algorithm)) throw dataError('JWK "alg" does not match the requested algorithm');
}

// algOf is what a JSON Web Key of an algorithm says of it.
function algOf({ name, hash }) {
  const size = hash.name.slice(4);
  if (name === 'RSA-OAEP') return size === '1' ? 'RSA-OAEP' : `RSA-OAEP-${size}`;
  return (name === 'RSA-PSS' ? 'PS' : 'RS') + size;
}

// fromRaw is a public key of its bytes alone.
function fromRaw(data, { name, namedCurve }) {
  if (kRSA.includes(name)) throw notSupported('Unable to import RSA key with format raw');
  if (!namedCurve) return attempt(() => crypto.createPublicKey({ key: { kty: 'OKP', crv: name, x: data.toString('base64url') }, format: 'jwk' }));
  return attempt(() => {
    const whole = crypto.ECDH.convertKey(data, curves[namedCurve]);
    const size = (whole.length - 1) / 2;
    const [x, y] = [whole.subarray(1, 1 + size), whole.subarray(1 + size)];
    return crypto.createPublicKey({ key: { kty: 'EC', crv: namedCurve, x: x.toString('base64url'), y: y.toString('base64url') }, format: 'jwk' });
  });
}

function read(format, data, algorithm, extractable, usages) {
  switch (format) {
    case 'raw':
      checkUsages(algorithm.name, 'public', usages);
      return fromRaw(data, algorithm);
    case 'spki':
      checkUsages(algorithm.name, 'public', usages);
      return attempt(() => crypto.createPublicKey({ key: data, format: 'der', type: 'spki' }));
    case 'pkcs8':
      checkUsages(algorithm.name, 'private', usages);
      return attempt(() => crypto.createPrivateKey({ key: data, format: 'der', type: 'pkcs8' }));
    default: {
      checkJWK(data, algorithm, extractable, usages);
      const secret = data.d !== undefined;
      checkUsages(algorithm.name, secret ? 'private' : 'public', usages);
      return attempt(() => (secret ? crypto.createPrivateKey : crypto.createPublicKey)({ key: data, format: 'jwk' }));
    }
  }
}

const exponentOf = (n) => {
  const hex = n.toString(16);
  return new Uint8Array(Buffer.from(hex.length % 2 ? `0${hex}` : hex, 'hex'));
};

// describe is the algorithm of a key, which must be one of the asked kind.
function describe(key, { name, namedCurve, hash }) {
  const details = key.asymmetricKeyDetails;
  const type = kRSA.includes(name) ? 'rsa' : name.startsWith('EC') ? 'ec' : name.toLowerCase();
  if (key.asymmetricKeyType !== type) throw dataError('Invalid key type');
  if (type === 'rsa') {
    return { name, modulusLength: details.modulusLength, publicExponent: exponentOf(details.publicExponent), hash: { name: hash.name } };
  }
  if (type !== 'ec') return { name };
  if (details.namedCurve !== curves[namedCurve]) throw dataError('Named curve mismatch');
  return { name, namedCurve };
}

function check({ name, namedCurve, hash }) {
  if (kRSA.includes(name) && !hash) throw missing('hash');
  if (name.startsWith('EC') && !curves[namedCurve]) throw notSupported('Unrecognized namedCurve');
}

// importKey returns what a CryptoKey is made of.
function importKey(format, data, algorithm, extractable, usages) {
  check(algorithm);
  const key = read(format, data, algorithm, extractable, usages);
  const made = describe(key, algorithm);
  if (key.type === 'private' && usages.length === 0) throw syntaxError('Usages cannot be empty when importing a private key.');
  return [key, made, extractable, usages];
}

const exponentTo = (bytes) => bytes.reduce((n, byte) => n * 256 + byte, 0);

function parametersOf(algorithm) {
  const { name, modulusLength, publicExponent, namedCurve } = algorithm;
  if (name.startsWith('EC')) return ['ec', { namedCurve: curves[namedCurve] }];
  if (!kRSA.includes(name)) return [name.toLowerCase(), {}];
  return ['rsa', { modulusLength, publicExponent: exponentTo(publicExponent) }];
}

// generateKey makes a pair, off the loop.
function generateKey(algorithm, extractable, usages) {
  const { name } = algorithm;
  check(algorithm);
  const [open, secret] = ['public', 'private'].map((type) => usages.filter((usage) => usagesOf(name, type).includes(usage)));
  if (usages.some((usage) => !open.includes(usage) && !secret.includes(usage))) {
    throw syntaxError(`Unsupported key usage for ${kRSA.includes(name) ? 'a RSA' : `an ${name}`} key`);
  }
  if (secret.length === 0) throw syntaxError('Usages cannot be empty when creating a key.');
  return new Promise((resolve, reject) => {
    crypto.generateKeyPair(...parametersOf(algorithm), (err, publicKey, privateKey) => {
      if (err) reject(operationError());
      else {
        const made = describe(publicKey, algorithm);
        resolve({ publicKey: [publicKey, made, true, open], privateKey: [privateKey, made, extractable, secret] });
      }
    });
  });
}

// nodeKey is the KeyObject that a CryptoKey holds.
const nodeKey = (key) => crypto.KeyObject.from(key);

function rawOf(key) {
  const { x, y } = nodeKey(key).export({ format: 'jwk' });
  const parts = [x, y].filter((part) => part !== undefined).map((part) => Buffer.from(part, 'base64url'));
  return Buffer.concat(y === undefined ? parts : [Buffer.from([4]), ...parts]);
}

// exportKey gives a Buffer, or a JSON Web Key.
function exportKey(format, key) {
  const { type, algorithm, usages, extractable } = key;
  if (format === 'spki' && type === 'public' || format === 'pkcs8' && type === 'private') {
    return nodeKey(key).export({ format: 'der', type: format });
  }
  if (format === 'raw' && type === 'public' && !algorithm.hash) return rawOf(key);
  if (format !== 'jwk') {
    throw new DOMException(`Unable to export a ${format === 'pkcs8' ? format : 'raw'} ${algorithm.name} ${type} key`, 'InvalidAccessError');
  }
  const jwk = { key_ops: usages, ext: extractable, ...nodeKey(key).export({ format: 'jwk' }) };
  if (algorithm.hash) jwk.alg = algOf(algorithm);
  if (algorithm.name === 'Ed25519') jwk.alg = algorithm.name;
  return jwk;
}

// signing is [digest, key] as crypto.sign wants them.
function signing(algorithm, key) {
  switch (algorithm.name) {
    case 'Ed25519': return [null, { key }];
    case 'ECDSA':
      if (!algorithm.hash) throw missing('hash');
      return [digests[algorithm.hash.name], { key, dsaEncoding: 'ieee-p1363' }];
    case 'RSA-PSS':
      return [digests[key.algorithm.hash.name], { key, padding: crypto.constants.RSA_PKCS1_PSS_PADDING, saltLength: algorithm.saltLength }];
    default: return [digests[key.algorithm.hash.name], { key }];
  }
}

function sign(algorithm, key, bytes) {
  const [digest, options] = signing(algorithm, key);
  try {
    return crypto.sign(digest, bytes, options);
  } catch {
    throw operationError();
  }
}

function verify(algorithm, key, signature, bytes) {
  const [digest, options] = signing(algorithm, key);
  return crypto.verify(digest, bytes, options, signature);
}

// crypt encrypts or decrypts with RSA.
function crypt(encrypt, algorithm, key, bytes, label) {
  const options = { key, padding: crypto.constants.RSA_PKCS1_OAEP_PADDING, oaepHash: digests[key.algorithm.hash.name] };
  if (label !== undefined) options.oaepLabel = label;
  try {
    return encrypt ? crypto.publicEncrypt(options, bytes) : crypto.privateDecrypt(options, bytes);
  } catch {
    throw operationError();
  }
}

// agree is what two keys have in common, or the first bits of it.
function agree(algorithm, key, length) {
  const { public: other } = algorithm;
  if (other === undefined) throw missing('public');
  if (other === null || typeof other !== 'object' || other.algorithm === undefined) {
    throw binding.invalidArgType('algorithm.public', 'an instance of CryptoKey', other);
  }
  if (other.type !== 'public') throw new DOMException('algorithm.public must be a public key', 'InvalidAccessError');
  if (other.algorithm.name !== algorithm.name) throw new DOMException(`algorithm.public must be an ${algorithm.name} key`, 'InvalidAccessError');
  if (other.algorithm.namedCurve !== key.algorithm.namedCurve) throw new DOMException('Named curve mismatch', 'InvalidAccessError');
  const bits = crypto.diffieHellman({ privateKey: key, publicKey: other });
  if (length === null || length === undefined) return bits;
  if (bits.length * 8 < length) throw new DOMException('derived bit length is too small', 'OperationError');
  const part = Buffer.from(bits.subarray(0, Math.ceil(length / 8)));
  if (length % 8) part[part.length - 1] &= 0xff << (8 - length % 8);
  return part;
}

module.exports = { kAgrees, kPairs, agree, crypt, exportKey, generateKey, importKey, sign, verify };
