// SPDX-License-Identifier: Apache-2.0
'use strict';
// crypto_web: the Web Cryptography API: its classes, and how their arguments are read.

const { DOMException } = require('dom_exception');
const { isAnyArrayBuffer } = require('util').types;
const { randomFillSync, randomUUID } = require('crypto_random');
const ops = require('crypto_web_ops');

const { nodeError } = binding;
const kAllow = Symbol('allow'); // marks our own calls of the constructors
const inspectCustom = Symbol.for('nodejs.util.inspect.custom');

function illegal(mark) {
  if (mark !== kAllow) throw nodeError(TypeError, 'ERR_ILLEGAL_CONSTRUCTOR', 'Illegal constructor');
}

class CryptoKey {
  #type;
  #extractable;
  #algorithm;
  #usages;

  constructor(mark, secret, algorithm, extractable, usages) {
    illegal(mark);
    this.#type = ArrayBuffer.isView(secret) ? 'secret' : secret.type;
    this.#algorithm = algorithm;
    this.#extractable = extractable;
    this.#usages = usages;
    if (this.#type === 'secret') binding.attachSecret(this, secret);
    else binding.attachKey(this, secret);
  }

  get type() {
    return this.#type;
  }

  get extractable() {
    return this.#extractable;
  }

  get algorithm() {
    return this.#algorithm;
  }

  get usages() {
    return this.#usages;
  }

  [inspectCustom](depth, options, inspect) {
    const { type, extractable, algorithm, usages } = this;
    return `CryptoKey ${inspect({ type, extractable, algorithm, usages }, { ...options, depth: depth - 1 })}`;
  }
}

const newKey = (secret, algorithm, extractable, usages) => new CryptoKey(kAllow, secret, algorithm, extractable, usages);

function checkCount(name, args, least) {
  if (args.length >= least) return;
  throw nodeError(TypeError, 'ERR_MISSING_ARGS', `Failed to execute '${name}' on 'SubtleCrypto': ${least} arguments required, ` +
    `but only ${args.length} present.`);
}

const ordinal = ['1st', '2nd', '3rd', '4th', '5th'];

// source is a copy of the bytes of an argument.
function source(value, name, i) {
  if (isAnyArrayBuffer(value)) return Buffer.from(value.slice(0));
  if (ArrayBuffer.isView(value)) return Buffer.from(Buffer.from(value.buffer, value.byteOffset, value.byteLength));
  throw nodeError(TypeError, 'ERR_INVALID_ARG_TYPE', `Failed to execute '${name}' on 'SubtleCrypto': ${ordinal[i]} argument is not ` +
    'instance of ArrayBuffer, Buffer, TypedArray, or DataView.');
}

function keyArgument(value, name, i) {
  if (value instanceof CryptoKey) return value;
  throw nodeError(TypeError, 'ERR_INVALID_ARG_TYPE',
    `Failed to execute '${name}' on 'SubtleCrypto': ${ordinal[i]} argument is not of type CryptoKey.`);
}

const formats = ['raw', 'pkcs8', 'spki', 'jwk'];

function checkFormat(value, name) {
  if (formats.includes(value)) return;
  throw nodeError(TypeError, 'ERR_INVALID_ARG_VALUE',
    `Failed to execute '${name}' on 'SubtleCrypto': 1st argument value '${value}' is not a valid enum value of type KeyFormat.`);
}

// permit checks that a key may be used for what is asked.
function permit(key, usage, algorithm) {
  if (key.algorithm.name !== algorithm.name) throw new DOMException('Key algorithm mismatch', 'InvalidAccessError');
  if (!key.usages.includes(usage)) {
    throw new DOMException(`Unable to use this key to ${usage}`, 'InvalidAccessError');
  }
}

const arrayBufferOf = (buffer) => buffer.buffer.slice(buffer.byteOffset, buffer.byteOffset + buffer.byteLength);

class SubtleCrypto {
  constructor(mark) {
    illegal(mark);
  }

  async digest(...args) {
    checkCount('digest', args, 2);
    const [algorithm, data] = args;
    const bytes = source(data, 'digest', 1);
    return arrayBufferOf(ops.digest(ops.normalize(algorithm, 'digest'), bytes));
  }

  async sign(...args) {
    checkCount('sign', args, 3);
    const [algorithm, key, data] = args;
    const normal = ops.normalize(algorithm, 'sign');
    keyArgument(key, 'sign', 1);
    const bytes = source(data, 'sign', 2);
    permit(key, 'sign', normal);
    return arrayBufferOf(ops.sign(normal, key, bytes));
  }

  async verify(...args) {
    checkCount('verify', args, 4);
    const [algorithm, key, signature, data] = args;
    const normal = ops.normalize(algorithm, 'verify');
    keyArgument(key, 'verify', 1);
    const given = source(signature, 'verify', 2);
    const bytes = source(data, 'verify', 3);
    permit(key, 'verify', normal);
    return ops.verify(normal, key, given, bytes);
  }

  async encrypt(...args) {
    return arrayBufferOf(this.#crypt('encrypt', args));
  }

  async decrypt(...args) {
    return arrayBufferOf(this.#crypt('decrypt', args));
  }

  #crypt(name, args) {
    checkCount(name, args, 3);
    const [algorithm, key, data] = args;
    const normal = ops.normalize(algorithm, name);
    keyArgument(key, name, 1);
    const bytes = source(data, name, 2);
    permit(key, name, normal);
    return ops.crypt(name === 'encrypt', normal, key, bytes);
  }

  async importKey(...args) {
    checkCount('importKey', args, 4);
    checkFormat(args[0], 'importKey');
    const [format, keyData, algorithm, extractable, usages] = args;
    const normal = ops.normalize(algorithm, 'importKey');
    const data = format === 'jwk' ? keyData : source(keyData, 'importKey', 1);
    return newKey(...ops.importKey(format, data, normal, !!extractable, Array.from(usages || [])));
  }

  async exportKey(...args) {
    checkCount('exportKey', args, 2);
    checkFormat(args[0], 'exportKey');
    const [format, key] = args;
    keyArgument(key, 'exportKey', 1);
    return ops.exportKey(format, key, arrayBufferOf);
  }

  async generateKey(...args) {
    checkCount('generateKey', args, 3);
    const [algorithm, extractable, usages] = args;
    const normal = ops.normalize(algorithm, 'generateKey');
    const made = await ops.generateKey(normal, !!extractable, Array.from(usages));
    if (Array.isArray(made)) return newKey(...made);
    return { publicKey: newKey(...made.publicKey), privateKey: newKey(...made.privateKey) };
  }

  async deriveBits(...args) {
    checkCount('deriveBits', args, 3);
    const [algorithm, key, length] = args;
    const normal = ops.normalize(algorithm, 'deriveBits');
    permit(keyArgument(key, 'deriveBits', 1), 'deriveBits', normal);
    return arrayBufferOf(await ops.deriveBits(normal, key, length));
  }

  async deriveKey(...args) {
    checkCount('deriveKey', args, 5);
    const [algorithm, key, derived, extractable, usages] = args;
    const normal = ops.normalize(algorithm, 'deriveBits');
    const wanted = ops.normalize(derived, 'importKey');
    permit(keyArgument(key, 'deriveKey', 1), 'deriveKey', normal);
    const bits = await ops.deriveBits(normal, key, ops.keyLength(wanted));
    return newKey(...ops.importKey('raw', bits, wanted, !!extractable, Array.from(usages)));
  }

  async wrapKey(...args) {
    checkCount('wrapKey', args, 4);
    checkFormat(args[0], 'wrapKey');
    const [format, key, wrapping, algorithm] = args;
    const normal = ops.normalize(algorithm, 'wrapKey');
    permit(keyArgument(wrapping, 'wrapKey', 2), 'wrapKey', normal);
    const exported = ops.exportKey(format, keyArgument(key, 'wrapKey', 1), (b) => b);
    const bytes = format === 'jwk' ? Buffer.from(JSON.stringify(exported)) : exported;
    return arrayBufferOf(ops.crypt(true, normal, wrapping, bytes));
  }

  async unwrapKey(...args) {
    checkCount('unwrapKey', args, 7);
    checkFormat(args[0], 'unwrapKey');
    const [format, wrapped, wrapping, algorithm, keyAlgorithm, extractable, usages] = args;
    const normal = ops.normalize(algorithm, 'wrapKey');
    permit(keyArgument(wrapping, 'unwrapKey', 2), 'unwrapKey', normal);
    const bytes = ops.crypt(false, normal, wrapping, source(wrapped, 'unwrapKey', 1));
    const data = format === 'jwk' ? JSON.parse(bytes.toString()) : bytes;
    return newKey(...ops.importKey(format, data, ops.normalize(keyAlgorithm, 'importKey'), !!extractable, Array.from(usages)));
  }
}

const lengths = {
  encrypt: 3, decrypt: 3, sign: 3, verify: 4, digest: 2, generateKey: 3, deriveKey: 5, deriveBits: 3, importKey: 5, exportKey: 2,
  wrapKey: 4, unwrapKey: 7,
};
for (const name of Object.keys(lengths)) {
  const method = SubtleCrypto.prototype[name];
  Object.defineProperty(method, 'length', { value: lengths[name], configurable: true });
  Object.defineProperty(SubtleCrypto.prototype, name, { value: method, writable: true, configurable: true, enumerable: true });
}

const isInteger = (view) => ArrayBuffer.isView(view) && !(view instanceof DataView) && !(view instanceof Float32Array) &&
  !(view instanceof Float64Array);

let subtle; // made when it is first asked for

class Crypto {
  constructor(mark) {
    illegal(mark);
  }

  get subtle() {
    subtle ||= new SubtleCrypto(kAllow);
    return subtle;
  }

  getRandomValues(array) {
    if (!isInteger(array)) throw new DOMException('The data argument must be an integer-type TypedArray', 'TypeMismatchError');
    if (array.byteLength > 65536) throw new DOMException('The requested length exceeds 65,536 bytes', 'QuotaExceededError');
    return randomFillSync(array, 0);
  }

  randomUUID(options) {
    return randomUUID(options);
  }
}
Object.defineProperty(Crypto.prototype.randomUUID, 'length', { value: 1, configurable: true });
for (const name of ['subtle', 'getRandomValues', 'randomUUID']) {
  const property = Object.getOwnPropertyDescriptor(Crypto.prototype, name);
  Object.defineProperty(Crypto.prototype, name, Object.assign(property, { enumerable: true }));
}
for (const [Class, name] of [[CryptoKey, 'CryptoKey'], [SubtleCrypto, 'SubtleCrypto'], [Crypto, 'Crypto']]) {
  Object.defineProperty(Class.prototype, Symbol.toStringTag, { value: name, configurable: true });
}
for (const Class of [CryptoKey, SubtleCrypto, Crypto]) Object.defineProperty(Class, 'length', { value: 0, configurable: true });

const webcrypto = new Crypto(kAllow);

Object.assign(exports, {
  Crypto, CryptoKey, SubtleCrypto, webcrypto, getRandomValues: webcrypto.getRandomValues.bind(webcrypto),
});
Object.defineProperty(exports.getRandomValues, 'name', { value: 'getRandomValues' });
Object.defineProperty(exports, 'subtle', { get: () => webcrypto.subtle, enumerable: true });
