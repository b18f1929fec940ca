// SPDX-License-Identifier: Apache-2.0
'use strict';
// crypto_keygen: generateKeyPair and generateKey.

const { blank, createSecretKey, encode, invalidValue } = require('crypto_keys');

const { invalidArgType, outOfRange } = binding;

function uint32(value, name) {
  if (typeof value !== 'number') throw invalidArgType(name, 'of type number', value);
  if (!Number.isInteger(value)) throw outOfRange(name, 'an integer', value);
  if (value < 0 || value > 4294967295) throw outOfRange(name, '>= 0 && <= 4294967295', value);
  return value;
}

// parameters are [bits, exponent, curve].
function parameters(type, options) {
  if (type === 'ed25519' || type === 'x25519') return [0, 0, ''];
  if (type === 'rsa') {
    if (options === undefined) throw invalidArgType('options', 'of type object', options);
    const { modulusLength, publicExponent = 0x10001 } = options || {};
    return [uint32(modulusLength, 'options.modulusLength'), uint32(publicExponent, 'options.publicExponent'), ''];
  }
  if (type === 'ec') {
    const { namedCurve } = options || {};
    if (typeof namedCurve !== 'string') throw invalidArgType('options.namedCurve', 'of type string', namedCurve);
    return [0, 0, namedCurve];
  }
  throw invalidValue('type', type, 'must be a supported key type');
}

// shape makes of a key what the options ask for.
function shape(key, options, name, types) {
  const encoding = options && options[name];
  if (encoding === undefined) return key;
  return encode(key, encoding, types, `options.${name}.`);
}

const finish = (publicKey, privateKey, options) => ({
  publicKey: shape(publicKey, options, 'publicKeyEncoding', ['spki', 'pkcs1']),
  privateKey: shape(privateKey, options, 'privateKeyEncoding', ['pkcs8', 'pkcs1', 'sec1']),
});

function checkType(type, options) {
  if (typeof type !== 'string') throw invalidArgType('type', 'of type string', type);
  if (options !== undefined && (options === null || typeof options !== 'object')) throw invalidArgType('options', 'of type object', options);
}

function generateKeyPairSync(type, options) {
  checkType(type, options);
  const [publicKey, privateKey] = [blank.public(), blank.private()];
  binding.generate(type, ...parameters(type, options), publicKey, privateKey);
  return finish(publicKey, privateKey, options);
}

function generateKeyPair(type, options, callback) {
  const [given, done] = typeof options === 'function' ? [undefined, options] : [options, callback];
  if (typeof done !== 'function') throw invalidArgType('callback', 'of type function', done);
  checkType(type, given);
  const [publicKey, privateKey] = [blank.public(), blank.private()];
  binding.generate(type, ...parameters(type, given), publicKey, privateKey, (err) => {
    if (err) return done(err);
    const pair = finish(publicKey, privateKey, given);
    return done(null, pair.publicKey, pair.privateKey);
  });
}
Object.defineProperty(generateKeyPair, require('util').promisify.custom, {
  enumerable: false,
  value: (type, options) => new Promise((resolve, reject) => {
    generateKeyPair(type, options, (err, publicKey, privateKey) => (err ? reject(err) : resolve({ publicKey, privateKey })));
  }),
});

function secretLength(type, options) {
  if (typeof type !== 'string') throw invalidArgType('type', 'of type string', type);
  if (options === null || typeof options !== 'object') throw invalidArgType('options', 'of type object', options);
  const { length } = options;
  if (type === 'hmac') {
    if (typeof length !== 'number') throw invalidArgType('options.length', 'of type number', length);
    if (!(length >= 8 && length <= 2147483647)) throw outOfRange('options.length', '>= 8 && <= 2147483647', length);
    return Math.floor(length / 8);
  }
  if (type !== 'aes') throw invalidValue('type', type, 'must be a supported key type');
  if (![128, 192, 256].includes(length)) throw invalidValue('options.length', length, 'must be one of: 128, 192, 256');
  return length / 8;
}

function generateKeySync(type, options) {
  return createSecretKey(require('crypto_random').randomBytes(secretLength(type, options)));
}

function generateKey(type, options, callback) {
  const [given, done] = typeof options === 'function' ? [undefined, options] : [options, callback];
  if (typeof done !== 'function') throw invalidArgType('callback', 'of type function', done);
  const key = generateKeySync(type, given);
  setImmediate(done, undefined, key);
}

Object.assign(exports, { generateKey, generateKeyPair, generateKeyPairSync, generateKeySync });
