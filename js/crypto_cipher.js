// SPDX-License-Identifier: Apache-2.0
'use strict';
// crypto_cipher: Cipheriv and Decipheriv. Their objects are Transforms as soon as they are used as such.

const { Transform } = require('stream');
const { StringDecoder } = require('string_decoder');
const { isAnyArrayBuffer } = require('util').types;

const { Cipher, invalidArgType, nodeError, outOfRange } = binding;
const kHandle = Symbol('kHandle');
const kText = Symbol('kText'); // the decoder of the output, once there was one
const bytesTypes = 'of type string or an instance of ArrayBuffer, Buffer, TypedArray, or DataView';

function bytes(value, name) {
  if (typeof value === 'string') return Buffer.from(value);
  if (isAnyArrayBuffer(value)) return Buffer.from(value);
  if (!ArrayBuffer.isView(value)) throw invalidArgType(name, bytesTypes, value);
  return value;
}

function lengthOf(options, name) {
  const value = options && options[name];
  if (value === undefined || value === null) return -1;
  if (value !== value >>> 0) {
    throw nodeError(TypeError, 'ERR_INVALID_ARG_VALUE',
      `The property 'options.${name}' is invalid. Received ${require('util').inspect(value)}`);
  }
  return value;
}

// init makes the native half of object.
function init(object, encrypt, cipher, key, iv, options) {
  if (typeof cipher !== 'string') throw invalidArgType('cipher', 'of type string', cipher);
  const encoding = options && options.encoding;
  const secret = typeof key === 'string' ? Buffer.from(key, encoding) : key;
  checkKey(secret);
  const vector = iv === null ? null : bytes(iv, 'iv');
  object[kHandle] = new Cipher(cipher, encrypt, secret, vector, lengthOf(options, 'authTagLength'));
  object[kText] = null;
  object._options = options;
}

function checkKey(key) {
  if (isAnyArrayBuffer(key) || ArrayBuffer.isView(key) || (key && key.type === 'secret')) return;
  throw invalidArgType('key', 'of type string or an instance of ArrayBuffer, Buffer, TypedArray, DataView, KeyObject, or CryptoKey',
    key);
}

// text turns output into a string, piece by piece.
function text(object, out, encoding, last) {
  if (!encoding || encoding === 'buffer') return out;
  if (!object[kText]) object[kText] = new StringDecoder(encoding);
  if (new StringDecoder(encoding).encoding !== object[kText].encoding) {
    throw nodeError(Error, 'ERR_INTERNAL_ASSERTION', 'Cannot change encoding');
  }
  return last ? object[kText].end(out) : object[kText].write(out);
}

const shared = {
  _transform(chunk, encoding, callback) {
    this.push(this[kHandle].update(chunk, encoding));
    callback();
  },

  _flush(callback) {
    try {
      this.push(this[kHandle].final());
    } catch (err) {
      callback(err);
      return;
    }
    callback();
  },

  update(data, inputEncoding, outputEncoding) {
    return text(this, this[kHandle].update(data, inputEncoding), outputEncoding, false);
  },

  final(outputEncoding) {
    return text(this, this[kHandle].final(), outputEncoding, true);
  },

  setAutoPadding(on) {
    this[kHandle].setAutoPadding(on === undefined || !!on);
    return this;
  },
};

function setAAD(buffer, options) {
  const length = lengthOf(options, 'plaintextLength');
  this[kHandle].setAAD(bytes(typeof buffer === 'string' ? Buffer.from(buffer, options && options.encoding) : buffer, 'buffer'), length);
  return this;
}

function Cipheriv(cipher, key, iv, options) {
  if (!(this instanceof Cipheriv)) return new Cipheriv(cipher, key, iv, options);
  init(this, true, cipher, key, iv, options);
}

function Decipheriv(cipher, key, iv, options) {
  if (!(this instanceof Decipheriv)) return new Decipheriv(cipher, key, iv, options);
  init(this, false, cipher, key, iv, options);
}

for (const Class of [Cipheriv, Decipheriv]) {
  Object.setPrototypeOf(Class, Transform);
  Object.setPrototypeOf(Class.prototype, Transform.prototype);
  Object.assign(Class.prototype, shared);
  binding.late(Class.prototype);
}

Cipheriv.prototype.getAuthTag = function getAuthTag() {
  return this[kHandle].getAuthTag();
};
Decipheriv.prototype.setAuthTag = function setAuthTag(buffer, encoding) {
  this[kHandle].setAuthTag(bytes(typeof buffer === 'string' ? Buffer.from(buffer, encoding) : buffer, 'buffer'));
  return this;
};
Cipheriv.prototype.setAAD = setAAD;
Decipheriv.prototype.setAAD = setAAD;

function createCipheriv(cipher, key, iv, options) {
  return new Cipheriv(cipher, key, iv, options);
}

function createDecipheriv(cipher, key, iv, options) {
  return new Decipheriv(cipher, key, iv, options);
}

const integerOption = (options, name) => {
  const value = options[name];
  if (value === undefined) return undefined;
  if (typeof value !== 'number') throw invalidArgType(`options.${name}`, 'of type number', value);
  if (!Number.isInteger(value)) throw outOfRange(`options.${name}`, 'an integer', value);
  return value;
};

// fits tells whether an initialization vector of that length can be used.
const fits = (mode, name, asked, usual) => {
  if (mode === 'gcm') return asked > 0;
  if (mode === 'ccm') return asked >= 7 && asked <= 13;
  if (name === 'chacha20-poly1305') return asked > 0 && asked <= 12;
  return asked === usual;
};

function getCipherInfo(nameOrNid, options) {
  if (typeof nameOrNid !== 'string' && typeof nameOrNid !== 'number') {
    throw invalidArgType('nameOrNid', 'one of type string or number', nameOrNid);
  }
  if (options !== undefined && (options === null || typeof options !== 'object')) {
    throw invalidArgType('options', 'of type object', options);
  }
  const given = options || {};
  const keyLength = integerOption(given, 'keyLength');
  const ivLength = integerOption(given, 'ivLength');
  const found = typeof nameOrNid === 'string' ? binding.info(nameOrNid) : byNumber(nameOrNid);
  if (found === undefined) return undefined;
  const [name, mode, nid, blockSize, iv, key] = found;
  if (keyLength !== undefined && keyLength !== key) return undefined;
  if (ivLength !== undefined && !fits(mode, name, ivLength, iv)) return undefined;
  const info = { mode, name, nid };
  if (mode !== 'stream') info.blockSize = blockSize;
  if (iv > 0) info.ivLength = ivLength === undefined ? iv : ivLength;
  info.keyLength = key;
  return info;
}

function byNumber(nid) {
  return binding.ciphers().map((name) => binding.info(name)).find((info) => info[2] === nid);
}

Object.assign(exports, {
  Cipheriv, Decipheriv, createCipheriv, createDecipheriv, getCipherInfo, getCiphers: () => binding.ciphers(),
});
