// SPDX-License-Identifier: Apache-2.0
'use strict';
// crypto_web_ops: what the methods of SubtleCrypto do once their arguments are read.

const crypto = require('crypto');
const { DOMException } = require('dom_exception');
const pairs = require('crypto_web_keys');

const kAES = ['AES-CBC', 'AES-CTR', 'AES-GCM'];
const hashes = { 'SHA-1': 'sha1', 'SHA-256': 'sha256', 'SHA-384': 'sha384', 'SHA-512': 'sha512' };
const blockBits = { 'SHA-1': 512, 'SHA-256': 512, 'SHA-384': 1024, 'SHA-512': 1024 };

// supported are the algorithms of an operation.
const kSigns = ['HMAC', 'RSASSA-PKCS1-v1_5', 'RSA-PSS', 'ECDSA', 'Ed25519'];
const supported = {
  digest: Object.keys(hashes),
  sign: kSigns,
  verify: kSigns,
  encrypt: [...kAES, 'RSA-OAEP'],
  decrypt: [...kAES, 'RSA-OAEP'],
  wrapKey: [...kAES, 'AES-KW', 'RSA-OAEP'],
  importKey: [...kAES, 'AES-KW', 'HMAC', 'PBKDF2', 'HKDF', ...pairs.kPairs],
  generateKey: [...kAES, 'AES-KW', 'HMAC', ...pairs.kPairs],
  deriveBits: ['PBKDF2', 'HKDF', ...pairs.kAgrees],
};

const notSupported = (message) => new DOMException(message, 'NotSupportedError');
const operationError = (message) => new DOMException(message, 'OperationError');
const dataError = (message) => new DOMException(message, 'DataError');

// normalize finds the algorithm that a name, or an object with one, means for an operation.
function normalize(algorithm, operation) {
  const given = typeof algorithm === 'string' ? { name: algorithm } : algorithm;
  if (given === null || typeof given !== 'object' || given.name === undefined) {
    throw new TypeError(`Failed to normalize algorithm: 'name' is required in 'Algorithm' as it is missing.`);
  }
  const wanted = String(given.name).toUpperCase();
  const name = supported[operation].find((n) => n.toUpperCase() === wanted);
  if (name === undefined) throw notSupported('Unrecognized algorithm name');
  const normal = { ...given, name };
  if (given.hash !== undefined) normal.hash = normalize(given.hash, 'digest');
  return normal;
}

function hashOf(algorithm) {
  if (!algorithm.hash) throw new TypeError(`Failed to normalize algorithm: 'hash' is required in 'Algorithm'.`);
  return algorithm.hash.name;
}

const digest = (algorithm, bytes) => crypto.createHash(hashes[algorithm.name]).update(bytes).digest();

function sign(algorithm, key, bytes) {
  if (algorithm.name !== 'HMAC') return pairs.sign(algorithm, key, bytes);
  return crypto.createHmac(hashes[key.algorithm.hash.name], key).update(bytes).digest();
}

function verify(algorithm, key, signature, bytes) {
  if (algorithm.name !== 'HMAC') return pairs.verify(algorithm, key, signature, bytes);
  const expected = sign(algorithm, key, bytes);
  return expected.length === signature.length && crypto.timingSafeEqual(expected, signature);
}

// view is the bytes of a member of an algorithm.
function view(value, name) {
  if (ArrayBuffer.isView(value)) return Buffer.from(value.buffer, value.byteOffset, value.byteLength);
  if (value instanceof ArrayBuffer) return Buffer.from(value);
  throw binding.invalidArgType(name, 'an instance of ArrayBuffer, Buffer, TypedArray, or DataView', value);
}

// crypt encrypts or decrypts.
function crypt(encrypt, algorithm, key, bytes) {
  if (algorithm.name === 'RSA-OAEP') {
    return pairs.crypt(encrypt, algorithm, key, bytes, algorithm.label && view(algorithm.label, 'algorithm.label'));
  }
  const bits = key.algorithm.length;
  try {
    switch (algorithm.name) {
      case 'AES-KW': return wrap(encrypt, `aes-${bits}-ecb`, key, bytes);
      case 'AES-GCM': return gcm(encrypt, algorithm, `aes-${bits}-gcm`, key, bytes);
      case 'AES-CBC': return plain(encrypt, `aes-${bits}-cbc`, key, view(algorithm.iv, 'algorithm.iv'), bytes);
      default: return plain(encrypt, `aes-${bits}-ctr`, key, view(algorithm.counter, 'algorithm.counter'), bytes);
    }
  } catch (err) {
    if (err.code === 'ERR_INVALID_ARG_TYPE' || err instanceof DOMException) throw err;
    throw operationError('The operation failed for an operation-specific reason');
  }
}

function plain(encrypt, cipher, key, iv, bytes) {
  const c = encrypt ? crypto.createCipheriv(cipher, key, iv) : crypto.createDecipheriv(cipher, key, iv);
  return Buffer.concat([c.update(bytes), c.final()]);
}

// wrap is the wrapping of keys of RFC 3394: six rounds over blocks of 8 bytes behind one that tells whether all is well.
function wrap(encrypt, cipher, key, bytes) {
  const out = Buffer.concat(encrypt ? [Buffer.alloc(8, 0xa6), bytes] : [bytes]);
  const n = out.length / 8 - 1;
  if (!Number.isInteger(n) || n < 2) throw operationError('The operation failed for an operation-specific reason');
  const c = encrypt ? crypto.createCipheriv(cipher, key, null) : crypto.createDecipheriv(cipher, key, null);
  c.setAutoPadding(false);
  const number = (t) => out.writeUInt32BE((out.readUInt32BE(4) ^ t) >>> 0, 4);
  for (let i = 0; i < 6 * n; i++) {
    const t = encrypt ? i + 1 : 6 * n - i;
    const at = 8 * ((t - 1) % n + 1);
    if (!encrypt) number(t);
    const block = c.update(Buffer.concat([out.subarray(0, 8), out.subarray(at, at + 8)]));
    block.copy(out, 0, 0, 8);
    block.copy(out, at, 8);
    if (encrypt) number(t);
  }
  if (encrypt) return out;
  if (!out.subarray(0, 8).equals(Buffer.alloc(8, 0xa6))) throw operationError('The operation failed for an operation-specific reason');
  return out.subarray(8);
}

function gcm(encrypt, algorithm, cipher, key, bytes) {
  const { tagLength = 128, additionalData } = algorithm;
  if (![32, 64, 96, 104, 112, 120, 128].includes(tagLength)) {
    throw operationError(`${tagLength} is not a valid AES-GCM tag length`);
  }
  const size = tagLength / 8;
  const iv = view(algorithm.iv, 'algorithm.iv');
  if (!encrypt && bytes.length < size) throw operationError('The provided data is too small.');
  const options = { authTagLength: size };
  const c = encrypt ? crypto.createCipheriv(cipher, key, iv, options) : crypto.createDecipheriv(cipher, key, iv, options);
  if (additionalData !== undefined) c.setAAD(view(additionalData, 'algorithm.additionalData'));
  if (encrypt) return Buffer.concat([c.update(bytes), c.final(), c.getAuthTag()]);
  c.setAuthTag(bytes.subarray(bytes.length - size));
  return Buffer.concat([c.update(bytes.subarray(0, bytes.length - size)), c.final()]);
}

const usagesOf = (name) => {
  if (name === 'HMAC') return ['sign', 'verify'];
  if (name === 'AES-KW') return ['wrapKey', 'unwrapKey'];
  if (kAES.includes(name)) return ['encrypt', 'decrypt', 'wrapKey', 'unwrapKey'];
  return ['deriveKey', 'deriveBits'];
};

function checkUsages(name, usages) {
  const allowed = usagesOf(name);
  if (usages.some((usage) => !allowed.includes(usage))) {
    throw new DOMException(`Unsupported key usage for ${name.startsWith('AES') ? 'an AES' : `${name === 'HMAC' ? 'an' : 'a'} ${name}`} key`,
      'SyntaxError');
  }
  if (usages.length === 0) throw new DOMException('Usages cannot be empty when importing a secret key.', 'SyntaxError');
}

// fromJWK is the bytes of a secret key in a JSON Web Key.
function fromJWK(jwk, usages, extractable) {
  if (jwk === null || typeof jwk !== 'object') throw binding.invalidArgType('keyData', 'of type object', jwk);
  if (jwk.kty !== 'oct' || typeof jwk.k !== 'string') throw dataError('Invalid keyData');
  if (jwk.ext === false && extractable) throw dataError('JWK is not extractable');
  if (Array.isArray(jwk.key_ops) && usages.some((usage) => !jwk.key_ops.includes(usage))) {
    throw dataError('Key operations and usage mismatch');
  }
  return Buffer.from(jwk.k, 'base64url');
}

// importKey returns what a CryptoKey is made of.
function importKey(format, data, algorithm, extractable, usages) {
  const { name } = algorithm;
  if (pairs.kPairs.includes(name)) return pairs.importKey(format, data, algorithm, extractable, usages);
  checkUsages(name, usages);
  if (format !== 'raw' && format !== 'jwk') throw notSupported(`Unable to import ${name} key with format ${format}`);
  if (name === 'PBKDF2' || name === 'HKDF') {
    if (extractable) throw new DOMException(`${name} keys are not extractable`, 'SyntaxError');
    return [data, { name }, false, usages];
  }
  const secret = format === 'jwk' ? fromJWK(data, usages, extractable) : data;
  const bits = secret.length * 8;
  if (name !== 'HMAC') {
    if (![128, 192, 256].includes(bits)) throw dataError('Invalid key length');
    return [secret, { name, length: bits }, extractable, usages];
  }
  if (bits === 0) throw dataError('Zero-length key is not supported');
  if (algorithm.length !== undefined && algorithm.length !== bits) throw dataError('Invalid key length');
  return [secret, { name, hash: { name: hashOf(algorithm) }, length: bits }, extractable, usages];
}

function keyLength(algorithm) {
  if (algorithm.name === 'HKDF' || algorithm.name === 'PBKDF2') return null;
  if (algorithm.name === 'HMAC') return algorithm.length || blockBits[hashOf(algorithm)];
  return algorithm.length;
}

// generateKey returns the same, or a promise of it for two keys.
function generateKey(algorithm, extractable, usages) {
  if (pairs.kPairs.includes(algorithm.name)) return pairs.generateKey(algorithm, extractable, usages);
  const bits = keyLength(algorithm);
  if (algorithm.name !== 'HMAC' && ![128, 192, 256].includes(bits)) {
    throw operationError('AES key length must be 128, 192, or 256 bits');
  }
  checkUsages(algorithm.name, usages);
  return importKey('raw', crypto.randomBytes(Math.ceil(bits / 8)), { ...algorithm, length: undefined }, extractable, usages);
}

const jwkAlg = (algorithm) => {
  if (algorithm.name === 'HMAC') return `HS${algorithm.hash.name.slice(4)}`;
  return `A${algorithm.length}${algorithm.name.slice(4)}`;
};

function exportKey(format, key, bytesTo) {
  if (!key.extractable) throw new DOMException('key is not extractable', 'InvalidAccessException');
  if (key.type !== 'secret') {
    const out = pairs.exportKey(format, key);
    return Buffer.isBuffer(out) ? bytesTo(out) : out;
  }
  const secret = binding.secretOf(key);
  if (format === 'raw') return bytesTo(secret);
  if (format !== 'jwk') throw notSupported(`Unable to export a raw ${key.algorithm.name} key with format ${format}`);
  return { key_ops: key.usages, ext: key.extractable, kty: 'oct', k: secret.toString('base64url'), alg: jwkAlg(key.algorithm) };
}

// deriveBits runs off the loop.
function deriveBits(algorithm, key, length) {
  if (pairs.kAgrees.includes(algorithm.name)) return pairs.agree(algorithm, key, length);
  if (length === null || length === undefined) throw operationError('length cannot be null');
  if (length % 8 !== 0) throw operationError('length must be a multiple of 8');
  const name = hashes[hashOf(algorithm)];
  const salt = view(algorithm.salt, 'algorithm.salt');
  const secret = binding.secretOf(key);
  return new Promise((resolve, reject) => {
    const done = (err, bits) => {
      if (err) reject(operationError('The operation failed for an operation-specific reason'));
      else resolve(Buffer.from(bits));
    };
    if (algorithm.name === 'HKDF') crypto.hkdf(name, secret, salt, view(algorithm.info, 'algorithm.info'), length / 8, done);
    else crypto.pbkdf2(secret, salt, algorithm.iterations, length / 8, name, done);
  });
}

Object.assign(exports, {
  crypt, deriveBits, digest, exportKey, generateKey, importKey, keyLength, normalize, sign, verify,
});
