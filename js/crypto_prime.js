// SPDX-License-Identifier: Apache-2.0
'use strict';
// crypto_prime: primes, and the key agreement of Diffie and Hellman over them.

const { isAnyArrayBuffer } = require('util').types;
const { randomBytes } = require('crypto_random');
const { invalidArgType, nodeError, outOfRange } = binding;

const bytesTypes = 'an instance of ArrayBuffer, Buffer, TypedArray, or DataView';
const numberTypes = 'of type bigint or an instance of ArrayBuffer, TypedArray, Buffer, or DataView';
const isBytes = (v) => ArrayBuffer.isView(v) || isAnyArrayBuffer(v);
const whole = (v) => (isAnyArrayBuffer(v) ? Buffer.from(v) : Buffer.from(v.buffer, v.byteOffset, v.byteLength));
const sslError = (number, text, code) => nodeError(Error, code, `error:${number}:${text}`);

function bytesOfBigInt(n) {
  const hex = n.toString(16);
  return Buffer.from(hex.length % 2 ? `0${hex}` : hex, 'hex');
}

const bigIntOf = (bytes) => BigInt(`0x${bytes.toString('hex') || '0'}`);

function checkFunction(callback) {
  if (typeof callback !== 'function') throw invalidArgType('callback', 'of type function', callback);
}

function checkInteger(value, name, min, max) {
  if (typeof value !== 'number') throw invalidArgType(name, 'of type number', value);
  if (!Number.isInteger(value)) throw outOfRange(name, 'an integer', value);
  if (value < min || value > max) throw outOfRange(name, `>= ${min} && <= ${max}`, value);
}

function checkOptions(options) {
  if (options === null || typeof options !== 'object' || Array.isArray(options)) throw invalidArgType('options', 'of type object', options);
}

// numberOption is an option as bytes.
function numberOption(value, name) {
  if (value === undefined) return undefined;
  if (typeof value === 'bigint') {
    if (value < 0n) throw outOfRange(name, '>= 0', value);
    return bytesOfBigInt(value);
  }
  if (!isBytes(value)) throw invalidArgType(name, numberTypes, value);
  return whole(value);
}

const unfit = (name) => nodeError(RangeError, 'ERR_OUT_OF_RANGE', `invalid options.${name}`);
const fewBits = () => sslError('01800076', 'bignum routines::bits too small', 'ERR_OSSL_BN_BITS_TOO_SMALL');

// wish is [bits, safe, add, rem], and whether a BigInt is wanted.
function wish(size, options) {
  checkInteger(size, 'size', 1, 2147483647);
  checkOptions(options);
  const { safe = false, bigint = false } = options;
  if (typeof safe !== 'boolean') throw invalidArgType('options.safe', 'of type boolean', safe);
  if (typeof bigint !== 'boolean') throw invalidArgType('options.bigint', 'of type boolean', bigint);
  const add = numberOption(options.add, 'options.add');
  let rem = numberOption(options.rem, 'options.rem');
  if (add && bigIntOf(add) >= 1n << BigInt(size)) throw unfit('add');
  if (add && rem && bigIntOf(add) <= bigIntOf(rem)) throw unfit('rem');
  if (add && !rem) rem = Buffer.from([safe ? 3 : 1]);
  if (size === 1 || safe && size < 3) throw fewBits();
  return [bigint, size, safe, add, rem];
}

const shape = (bigint, bytes) => (bigint ? bigIntOf(bytes) : bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));

function generatePrime(size, options, callback) {
  const [given, done] = typeof options === 'function' ? [{}, options] : [options, callback];
  checkFunction(done);
  const [bigint, ...rest] = wish(size, given);
  binding.prime(...rest, (err, bytes) => (err ? done(err) : done(undefined, shape(bigint, bytes))));
}

function generatePrimeSync(size, options = {}) {
  const [bigint, ...rest] = wish(size, options);
  return shape(bigint, binding.prime(...rest));
}

function candidateOf(candidate, options) {
  if (typeof candidate === 'bigint' && candidate < 0n) throw outOfRange('candidate', '>= 0', candidate);
  const bytes = typeof candidate === 'bigint' ? bytesOfBigInt(candidate) : candidate;
  if (!isBytes(bytes)) throw invalidArgType('candidate', numberTypes, candidate);
  checkOptions(options);
  const { checks = 0 } = options;
  checkInteger(checks, 'options.checks', 0, 2147483647);
  return whole(bytes);
}

function checkPrime(candidate, options, callback) {
  const [given, done] = typeof options === 'function' ? [{}, options] : [options, callback];
  checkFunction(done);
  binding.isPrime(candidateOf(candidate, given), (err, is) => (err ? done(err) : done(undefined, is)));
}

const checkPrimeSync = (candidate, options = {}) => binding.isPrime(candidateOf(candidate, options));

// bytesOf reads a number that a script gave as text or bytes.
function bytesOf(value, name, encoding) {
  if (typeof value === 'string') return Buffer.from(value, encoding === 'buffer' ? 'utf8' : encoding);
  if (!isBytes(value)) throw invalidArgType(name, `of type string or ${bytesTypes}`, value);
  return Buffer.from(whole(value));
}

const encoded = (bytes, encoding) => (encoding && encoding !== 'buffer' ? bytes.toString(encoding) : Buffer.from(bytes));
const stripped = (bytes) => bytes.subarray(bytes.findIndex((b) => b !== 0) < 0 ? bytes.length : bytes.findIndex((b) => b !== 0));

function generatorOf(generator, encoding) {
  if (typeof generator === 'number') {
    checkInteger(generator, 'generator', -2147483648, 2147483647);
    if (generator < 2) throw sslError('02800065', 'Diffie-Hellman routines::bad generator', 'ERR_OSSL_DH_BAD_GENERATOR');
    return bytesOfBigInt(BigInt(generator));
  }
  if (typeof generator !== 'string' && !isBytes(generator)) {
    throw invalidArgType('generator', `one of type number or string or ${bytesTypes}`, generator);
  }
  const bytes = bytesOf(generator, 'generator', encoding);
  if (bigIntOf(bytes) < 2n) throw sslError('02800065', 'Diffie-Hellman routines::bad generator', 'ERR_OSSL_DH_BAD_GENERATOR');
  return bytes;
}

function checkSize(bits) {
  if (bits < 512) throw sslError('0280007E', 'Diffie-Hellman routines::modulus too small', 'ERR_OSSL_DH_MODULUS_TOO_SMALL');
}

// freshPrime is a safe one of that size, such that the generator is one of half of the group.
function freshPrime(bits, generator) {
  checkInteger(bits, 'sizeOrKey', -2147483648, 2147483647);
  checkSize(bits);
  const [add, rem] = { 2: [24, 23], 5: [60, 59] }[bigIntOf(generator)] || [12, 11];
  return binding.prime(bits, true, Buffer.from([add]), Buffer.from([rem]));
}

const kGroup = Symbol('group'); // [prime, generator]
const kKeys = Symbol('keys'); // {open, secret}

function begin(object, prime, generator, flags) {
  Object.defineProperty(object, kGroup, { value: [prime, generator] });
  Object.defineProperty(object, kKeys, { value: { open: undefined, secret: undefined } });
  Object.defineProperty(object, 'verifyError', { enumerable: true, value: flags });
}

function DiffieHellman(sizeOrKey, keyEncoding, generator, genEncoding) {
  if (!(this instanceof DiffieHellman)) return new DiffieHellman(sizeOrKey, keyEncoding, generator, genEncoding);
  if (typeof sizeOrKey !== 'number' && typeof sizeOrKey !== 'string' && !isBytes(sizeOrKey)) {
    throw invalidArgType('sizeOrKey', `one of type number or string or ${bytesTypes}`, sizeOrKey);
  }
  if (keyEncoding && !Buffer.isEncoding(keyEncoding) && keyEncoding !== 'buffer') {
    [keyEncoding, generator, genEncoding] = [undefined, keyEncoding, generator];
  }
  const base = generatorOf(generator || 2, genEncoding);
  const prime = typeof sizeOrKey === 'number' ? freshPrime(sizeOrKey, base) : bytesOf(sizeOrKey, 'sizeOrKey', keyEncoding);
  if (prime.length === 0) throw fewBits();
  begin(this, prime, base, binding.check(prime, base));
}

function DiffieHellmanGroup(name) {
  if (!(this instanceof DiffieHellmanGroup)) return new DiffieHellmanGroup(name);
  if (typeof name !== 'string') throw nodeError(TypeError, 'ERR_INVALID_ARG_TYPE', 'Group name must be a string');
  const prime = binding.group(name.toLowerCase());
  if (prime === undefined) throw nodeError(Error, 'ERR_CRYPTO_UNKNOWN_DH_GROUP', 'Unknown DH group');
  begin(this, prime, Buffer.from([2]), 0);
}

function missing(which) {
  return nodeError(Error, 'ERR_CRYPTO_INVALID_STATE', `No ${which} key - did you forget to generate one?`);
}

function otherKey(object, key, encoding) {
  const other = bigIntOf(bytesOf(key, 'key', encoding));
  const prime = bigIntOf(object[kGroup][0]);
  const refuse = (how) => nodeError(RangeError, 'ERR_CRYPTO_INVALID_KEYLEN', `Supplied key is too ${how}`);
  if (other <= 1n) throw refuse('small');
  if (other >= prime - 1n) throw refuse('large');
  return bytesOfBigInt(other);
}

const methods = {
  generateKeys(encoding) {
    const [prime, generator] = this[kGroup];
    const keys = this[kKeys];
    checkSize(8 * prime.length);
    if (keys.secret === undefined) {
      const range = bigIntOf(prime) - 3n; // from 2 to prime - 2
      keys.secret = bytesOfBigInt(2n + bigIntOf(randomBytes(prime.length + 8)) % range);
    }
    keys.open = stripped(binding.power(generator, keys.secret, prime));
    return this.getPublicKey(encoding);
  },

  computeSecret(key, inputEncoding, outputEncoding) {
    const { secret } = this[kKeys];
    const other = bytesOf(key, 'key', inputEncoding);
    if (secret === undefined) throw nodeError(RangeError, 'ERR_CRYPTO_INVALID_KEYTYPE', 'Invalid key type');
    return encoded(binding.power(otherKey(this, other), secret, this[kGroup][0]), outputEncoding);
  },

  getPrime(encoding) { return encoded(this[kGroup][0], encoding); },
  getGenerator(encoding) { return encoded(this[kGroup][1], encoding); },

  getPublicKey(encoding) {
    if (this[kKeys].open === undefined) throw missing('public');
    return encoded(this[kKeys].open, encoding);
  },

  getPrivateKey(encoding) {
    if (this[kKeys].secret === undefined) throw missing('private');
    return encoded(this[kKeys].secret, encoding);
  },
};
Object.assign(DiffieHellman.prototype, methods, {
  setPublicKey(key, encoding) {
    this[kKeys].open = bytesOf(key, 'key', encoding);
    return this;
  },

  setPrivateKey(key, encoding) {
    this[kKeys].secret = bytesOf(key, 'key', encoding);
    return this;
  },
});
Object.assign(DiffieHellmanGroup.prototype, methods);

module.exports = {
  DiffieHellman,
  DiffieHellmanGroup,
  checkPrime,
  checkPrimeSync,
  generatePrime,
  generatePrimeSync,
  createDiffieHellman: (sizeOrKey, keyEncoding, generator, genEncoding) => new DiffieHellman(sizeOrKey, keyEncoding, generator, genEncoding),
  createDiffieHellmanGroup: (name) => new DiffieHellmanGroup(name),
};
