// SPDX-License-Identifier: Apache-2.0
'use strict';
// crypto_sign: Sign and Verify, sign and verify at once, and what RSA encrypts.

const { Writable } = require('stream');
const { invalidValue, isBytes, privateKey, publicKey, toBytes } = require('crypto_keys');

const { invalidArgType, nodeError } = binding;
const kHash = Symbol('hash');
const dataTypes = 'of type string or an instance of Buffer, TypedArray, or DataView';

function integerOption(options, name) {
  const value = options[name];
  if (value === undefined) return undefined;
  if (value !== value >> 0) throw invalidValue(`options.${name}`, value);
  return value;
}

// details are [padding, salt length, plain] of what comes with a key.
function details(key) {
  const options = key !== null && typeof key === 'object' && !isBytes(key) ? key : {};
  const padding = integerOption(options, 'padding') || 0;
  const salt = integerOption(options, 'saltLength');
  const { dsaEncoding } = options;
  if (dsaEncoding !== undefined && dsaEncoding !== 'der' && dsaEncoding !== 'ieee-p1363') {
    throw invalidValue('options.dsaEncoding', dsaEncoding);
  }
  return [padding, salt === undefined ? -2 : salt, dsaEncoding === 'ieee-p1363'];
}

function bytes(value, name, encoding) {
  if (!isBytes(value)) throw invalidArgType(name, dataTypes, value);
  return toBytes(value, encoding);
}

function start(object, algorithm, options) {
  if (typeof algorithm !== 'string') throw invalidArgType('algorithm', 'of type string', algorithm);
  let hash;
  try {
    hash = require('crypto').createHash(algorithm);
  } catch {
    throw nodeError(TypeError, 'ERR_CRYPTO_INVALID_DIGEST', 'Invalid digest');
  }
  object[kHash] = { hash, algorithm, done: false };
  Writable.call(object, options);
}

const over = () => nodeError(Error, 'ERR_CRYPTO_INVALID_STATE', 'Not initialised');

// finish takes what was collected, once.
function finish(object) {
  const state = object[kHash];
  if (state.done) throw over();
  state.done = true;
  return state;
}

const shared = {
  _write(chunk, encoding, callback) {
    this[kHash].hash.update(chunk, encoding);
    callback();
  },

  update(data, encoding) {
    if (this[kHash].done) throw over();
    this[kHash].hash.update(data, encoding);
    return this;
  },
};

function Sign(algorithm, options) {
  if (!(this instanceof Sign)) return new Sign(algorithm, options);
  start(this, algorithm, options);
}

function Verify(algorithm, options) {
  if (!(this instanceof Verify)) return new Verify(algorithm, options);
  start(this, algorithm, options);
}

for (const Class of [Sign, Verify]) {
  Object.setPrototypeOf(Class, Writable);
  Object.setPrototypeOf(Class.prototype, Writable.prototype);
  Object.assign(Class.prototype, shared);
}

const shown = (buffer, encoding) => (encoding && encoding !== 'buffer' ? buffer.toString(encoding) : buffer);

Sign.prototype.sign = function sign(key, encoding) {
  if (!key) throw nodeError(Error, 'ERR_CRYPTO_SIGN_KEY_REQUIRED', 'No key provided to sign');
  const secret = privateKey(key);
  const options = details(key);
  const { hash, algorithm } = finish(this);
  return shown(binding.sign(hash, algorithm, secret, ...options), encoding);
};

// fromBase64 reads a signature that is a text in base64, or the bytes of one: IoT.js takes no other.
function fromBase64(signature) {
  const given = typeof signature === 'string' ? signature : toBytes(signature).toString('latin1');
  const text = given.replace(/\s+/g, '');
  return text.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(text) ? Buffer.from(text, 'base64') : undefined;
}

// keyOrNothing is publicKey where what is no key only fails to verify.
function keyOrNothing(key) {
  try {
    return publicKey(key);
  } catch {
    return undefined;
  }
}

Verify.prototype.verify = function verify(key, signature, encoding) {
  const given = bytes(signature, 'signature', encoding);
  const open = binding.compat ? keyOrNothing(key) : publicKey(key);
  if (open === undefined) return false;
  const options = details(key);
  const { hash, algorithm } = finish(this);
  const test = (sign) => binding.verify(hash, algorithm, open, ...options, sign);
  if (test(given)) return true;
  const plain = encoding === undefined ? fromBase64(signature) : undefined;
  return plain !== undefined && test(plain);
};

// answer returns what fn makes, or hands it to a callback.
function answer(fn, callback) {
  if (callback === undefined) return fn();
  if (typeof callback !== 'function') throw invalidArgType('callback', 'of type function', callback);
  let result;
  try {
    result = fn();
  } catch (err) {
    setImmediate(callback, err);
    return undefined;
  }
  setImmediate(callback, null, result);
  return undefined;
}

function checkAlgorithm(algorithm) {
  if (algorithm !== undefined && algorithm !== null && typeof algorithm !== 'string') {
    throw invalidArgType('algorithm', 'of type string', algorithm);
  }
}

function signOneShot(algorithm, data, key, callback) {
  checkAlgorithm(algorithm);
  const input = bytes(data, 'data');
  if (!key) throw nodeError(Error, 'ERR_CRYPTO_SIGN_KEY_REQUIRED', 'No key provided to sign');
  const options = details(key);
  const secret = privateKey(key);
  return answer(() => binding.sign(algorithm, input, secret, ...options), callback);
}

function verifyOneShot(algorithm, data, key, signature, callback) {
  checkAlgorithm(algorithm);
  const input = bytes(data, 'data');
  if (!ArrayBuffer.isView(signature)) throw invalidArgType('signature', 'an instance of Buffer, TypedArray, or DataView', signature);
  const given = signature;
  const options = details(key);
  const open = publicKey(key);
  return answer(() => binding.verify(algorithm, input, open, ...options, given), callback);
}

const kPKCS1 = 1;
const kOAEP = 4;

// cryptor makes publicEncrypt and its kin.
function cryptor(name, keyOf, usual) {
  const functions = { [name](key, buffer) {
    const options = key !== null && typeof key === 'object' && !isBytes(key) ? key : {};
    const { padding = usual, oaepHash, oaepLabel, encoding } = options;
    if (name === 'privateDecrypt' && padding === kPKCS1) {
      throw nodeError(TypeError, 'ERR_INVALID_ARG_VALUE', 'RSA_PKCS1_PADDING is no longer supported for private decryption');
    }
    if (oaepHash !== undefined && typeof oaepHash !== 'string') throw invalidArgType('key.oaepHash', 'of type string', oaepHash);
    const label = oaepLabel === undefined ? undefined : bytes(oaepLabel, 'key.oaepLabel', encoding);
    return binding.crypt(name, keyOf(key), bytes(buffer, 'buffer', encoding), padding, oaepHash, label);
  } };
  return functions[name];
}

Object.assign(exports, {
  Sign,
  Verify,
  createSign: (algorithm, options) => new Sign(algorithm, options),
  createVerify: (algorithm, options) => new Verify(algorithm, options),
  sign: signOneShot,
  verify: verifyOneShot,
  publicEncrypt: cryptor('publicEncrypt', publicKey, kOAEP),
  privateDecrypt: cryptor('privateDecrypt', privateKey, kOAEP),
  privateEncrypt: cryptor('privateEncrypt', privateKey, kPKCS1),
  publicDecrypt: cryptor('publicDecrypt', publicKey, kPKCS1),
});
