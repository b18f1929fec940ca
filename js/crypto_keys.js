// SPDX-License-Identifier: Apache-2.0
'use strict';
// crypto_keys: KeyObject, and how keys are given to functions.

const { isAnyArrayBuffer } = require('util').types;

const { invalidArgType, nodeError } = binding;
const kMade = Symbol('made'); // marks our own calls of the constructors
const keyTypes = 'of type string or an instance of ArrayBuffer, Buffer, TypedArray, DataView, KeyObject, or CryptoKey';
const secretTypes = 'of type string or an instance of ArrayBuffer, Buffer, TypedArray, or DataView';
const ciphers = { 'aes-128-cbc': 128, 'aes128': 128, 'aes-192-cbc': 192, 'aes192': 192, 'aes-256-cbc': 256, 'aes256': 256 };

const isBytes = (value) => typeof value === 'string' || ArrayBuffer.isView(value) || isAnyArrayBuffer(value);
const inspect = (value) => require('util').inspect(value);

function invalidValue(name, value, reason = 'is invalid') {
  const kind = name.includes('.') ? 'property' : 'argument';
  return nodeError(TypeError, 'ERR_INVALID_ARG_VALUE', `The ${kind} '${name}' ${reason}. Received ${inspect(value)}`);
}

// toBytes is a Buffer of text, or the view that was given.
function toBytes(value, encoding) {
  if (typeof value === 'string') return Buffer.from(value, encoding === 'buffer' ? 'utf8' : encoding);
  return isAnyArrayBuffer(value) ? Buffer.from(value) : value;
}

class KeyObject {
  #type;

  constructor(type, handle) {
    if (type !== 'secret' && type !== 'public' && type !== 'private') throw invalidValue('type', type);
    if (handle !== kMade) throw invalidArgType('handle', 'of type object', handle);
    this.#type = type;
  }

  get type() {
    return this.#type;
  }

  equals(other) {
    if (!(other instanceof KeyObject)) throw invalidArgType('otherKeyObject', 'an instance of KeyObject', other);
    return binding.equals(this, other);
  }

  static from(key) {
    const kind = binding.kind(key);
    if (!kind || key instanceof KeyObject) throw invalidArgType('key', 'an instance of CryptoKey', key);
    if (kind === 'secret') return createSecretKey(binding.write(key, 'buffer'));
    const made = blank[kind]();
    binding.attachKey(made, key);
    return made;
  }
}
Object.defineProperty(KeyObject.prototype, Symbol.toStringTag, { value: 'KeyObject', configurable: true });

const jwkOf = (key) => ({ kty: 'oct', k: binding.write(key, 'buffer').toString('base64url') });

class SecretKeyObject extends KeyObject {
  constructor(mark) {
    super('secret', mark);
  }

  get symmetricKeySize() {
    return binding.details(this)[1] / 8;
  }

  export(options) {
    if (options !== undefined) {
      if (options === null || typeof options !== 'object') throw invalidArgType('options', 'of type object', options);
      if (options.format !== undefined && options.format !== 'buffer' && options.format !== 'jwk') {
        throw invalidValue('options.format', options.format, "must be one of: undefined, 'buffer', 'jwk'");
      }
      if (options.format === 'jwk') return jwkOf(this);
    }
    return binding.write(this, 'buffer');
  }
}

class AsymmetricKeyObject extends KeyObject {
  get asymmetricKeyType() {
    return binding.details(this)[0];
  }

  get asymmetricKeyDetails() {
    const [type, modulusLength, exponent, namedCurve] = binding.details(this);
    if (type === 'rsa') return { modulusLength, publicExponent: BigInt(exponent) };
    return type === 'ec' ? { namedCurve } : {};
  }
}

function formatOf(options, name) {
  const { format } = options;
  if (format === undefined || format === 'pem') return 'pem';
  if (format === 'der' || format === 'jwk') return format;
  throw invalidValue(`${name}format`, format);
}

// encode writes an asymmetric key as options say; prefix is how their names begin in errors.
function encode(key, options, types, prefix = 'options.') {
  if (options === null || typeof options !== 'object') throw invalidArgType(prefix.slice(0, -1), 'of type object', options);
  const format = formatOf(options, prefix);
  if (format === 'jwk') {
    if (options.passphrase !== undefined) {
      throw nodeError(Error, 'ERR_CRYPTO_INCOMPATIBLE_KEY_OPTIONS', 'The selected key encoding jwk does not support encryption.');
    }
    return binding.write(key, 'jwk');
  }
  if (!types.includes(options.type)) throw invalidValue(`${prefix}type`, options.type);
  const wanted = { pkcs1: 'RSA', sec1: 'EC' }[options.type];
  if (wanted && key.asymmetricKeyType !== wanted.toLowerCase()) {
    throw nodeError(Error, 'ERR_CRYPTO_INCOMPATIBLE_KEY_OPTIONS',
      `The selected key encoding ${options.type} can only be used for ${wanted} keys.`);
  }
  const { cipher, passphrase } = options;
  let bits = 0;
  if (key.type === 'private' && cipher !== undefined && cipher !== null) {
    if (typeof cipher !== 'string') throw invalidValue(`${prefix}cipher`, cipher);
    if (!isBytes(passphrase)) throw invalidValue(`${prefix}passphrase`, passphrase);
    bits = ciphers[cipher.toLowerCase()];
    if (!bits) throw nodeError(Error, 'ERR_CRYPTO_UNKNOWN_CIPHER', 'Unknown cipher');
    if (options.type !== 'pkcs8') {
      throw nodeError(Error, 'ERR_CRYPTO_INCOMPATIBLE_KEY_OPTIONS', `The selected key encoding ${options.type} does not support encryption.`);
    }
  }
  return binding.write(key, format, options.type, bits, bits ? toBytes(passphrase) : undefined);
}

class PublicKeyObject extends AsymmetricKeyObject {
  constructor(mark) {
    super('public', mark);
  }

  export(options) {
    return encode(this, options, ['spki', 'pkcs1']);
  }
}

class PrivateKeyObject extends AsymmetricKeyObject {
  constructor(mark) {
    super('private', mark);
  }

  export(options) {
    return encode(this, options, ['pkcs8', 'pkcs1', 'sec1']);
  }
}

const blank = { public: () => new PublicKeyObject(kMade), private: () => new PrivateKeyObject(kMade) };

function createSecretKey(key, encoding) {
  if (!isBytes(key)) throw invalidArgType('key', 'an instance of ArrayBuffer, Buffer, TypedArray, or DataView', key);
  const made = new SecretKeyObject(kMade);
  binding.attach(made, 'secret', 'secret', toBytes(key, encoding));
  return made;
}

// parse reads a key of a kind in an encoding.
function parse(kind, how, data, passphrase) {
  const made = blank[kind]();
  binding.attach(made, kind, how, data, passphrase);
  return made;
}

function parseObject(kind, options) {
  const { key, format, type, encoding, passphrase } = options;
  if (format === 'jwk') {
    if (key === null || typeof key !== 'object') throw invalidArgType('key.key', 'of type object', key);
    return parse(kind, 'jwk', key);
  }
  if (format !== undefined && format !== 'pem' && format !== 'der') throw invalidValue('options.format', format);
  if (!isBytes(key)) throw invalidArgType('key.key', keyTypes, key);
  if (format === 'der' && type === undefined) throw invalidValue('options.type', type);
  if (passphrase !== undefined && passphrase !== null && !isBytes(passphrase)) throw invalidValue('options.passphrase', passphrase);
  const secret = passphrase === undefined || passphrase === null ? undefined : toBytes(passphrase, encoding);
  return parse(kind, format || 'pem', toBytes(key, encoding), secret);
}

function wrongKind(kind, expected) {
  return nodeError(TypeError, 'ERR_CRYPTO_INVALID_KEY_OBJECT_TYPE', `Invalid key object type ${kind}, expected ${expected}.`);
}

// privateKey is the private key that an argument is, or holds.
function privateKey(value) {
  const kind = binding.kind(value);
  if (kind === 'private') return value;
  if (kind) throw wrongKind(kind, 'private');
  if (isBytes(value)) return parse('private', 'pem', toBytes(value));
  if (value === null || typeof value !== 'object') throw invalidArgType('key', keyTypes, value);
  return binding.kind(value.key) ? privateKey(value.key) : parseObject('private', value);
}

// publicKey is the public key that an argument is, or holds, or that belongs to the private key that it is.
function publicKey(value) {
  const kind = binding.kind(value);
  if (kind === 'public') return value;
  if (kind === 'private') return publicOf(value);
  if (kind) throw wrongKind(kind, 'private or public');
  if (isBytes(value)) return parse('public', 'pem', toBytes(value));
  if (value === null || typeof value !== 'object') throw invalidArgType('key', keyTypes, value);
  return binding.kind(value.key) ? publicKey(value.key) : parseObject('public', value);
}

function publicOf(key) {
  const made = blank.public();
  binding.attachPublic(made, key);
  return made;
}

function checkKey(key) {
  if (!isBytes(key) && (key === null || typeof key !== 'object')) throw invalidArgType('key', secretTypes, key);
}

function createPrivateKey(key) {
  checkKey(key);
  if (key instanceof KeyObject) throw invalidArgType('key', secretTypes, key);
  return privateKey(key);
}

function createPublicKey(key) {
  checkKey(key);
  if (key instanceof KeyObject && key.type !== 'private') throw wrongKind(key.type, 'private');
  return publicKey(key);
}

Object.assign(exports, {
  KeyObject, blank, createPrivateKey, createPublicKey, createSecretKey, encode, inspect, invalidValue, isBytes, privateKey, publicKey,
  toBytes,
});
