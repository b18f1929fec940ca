// SPDX-License-Identifier: Apache-2.0
'use strict';
// crypto_kdf: keys derived from secrets. binding works at once, or, with a callback, off the loop.

const { isAnyArrayBuffer } = require('util').types;

const { invalidArgType, nodeError, outOfRange } = binding;
const kMaxInt32 = 2 ** 31 - 1;
const bytesTypes = 'of type string or an instance of ArrayBuffer, Buffer, TypedArray, or DataView';
const hkdfTypes = 'of type string or an instance of ArrayBuffer, TypedArray, DataView, or Buffer';
const ikmTypes = 'of type string or an instance of SecretKeyObject, ArrayBuffer, TypedArray, DataView, or Buffer';

function checkCallback(callback) {
  if (typeof callback !== 'function') throw invalidArgType('callback', 'of type function', callback);
}

function bytes(value, name, types = bytesTypes) {
  if (typeof value === 'string') return Buffer.from(value);
  if (isAnyArrayBuffer(value)) return Buffer.from(value);
  if (!ArrayBuffer.isView(value)) throw invalidArgType(name, types, value);
  return value;
}

function integer(value, name, least, most) {
  if (typeof value !== 'number') throw invalidArgType(name, 'of type number', value);
  if (!Number.isInteger(value)) throw outOfRange(name, 'an integer', value);
  if (value < least || value > most) throw outOfRange(name, `>= ${least} && <= ${most}`, value);
  return value;
}

function digestName(digest) {
  if (typeof digest !== 'string') throw invalidArgType('digest', 'of type string', digest);
  return digest;
}

function startPBKDF2(password, salt, iterations, keylen, digest, callback) {
  digestName(digest);
  const secret = bytes(password, 'password');
  const salted = bytes(salt, 'salt');
  integer(iterations, 'iterations', 1, kMaxInt32);
  integer(keylen, 'keylen', 0, kMaxInt32);
  return binding.pbkdf2(secret, salted, iterations, keylen, digest, callback);
}

function pbkdf2(password, salt, iterations, keylen, digest, callback) {
  let [name, done] = [digest, callback];
  if (typeof digest === 'function') [name, done] = [undefined, digest];
  if (name === undefined && done !== undefined) digestName(name);
  checkCallback(done);
  startPBKDF2(password, salt, iterations, keylen, name, done);
}

function pbkdf2Sync(password, salt, iterations, keylen, digest) {
  return startPBKDF2(password, salt, iterations, keylen, digest);
}

// scryptOption reads an option that has two names.
function scryptOption(options, name, other, fallback) {
  let value = options[name];
  if (value !== undefined) integer(value, name, 0, 2 ** 32 - 1);
  if (options[other] !== undefined) {
    if (value !== undefined) throw nodeError(Error, 'ERR_CRYPTO_SCRYPT_INVALID_PARAMETER', 'Invalid scrypt parameter');
    value = integer(options[other], other, 0, 2 ** 32 - 1);
  }
  return value || fallback;
}

function startScrypt(password, salt, keylen, options, callback) {
  const secret = bytes(password, 'password');
  const salted = bytes(salt, 'salt');
  integer(keylen, 'keylen', 0, kMaxInt32);
  const given = options || {};
  const N = scryptOption(given, 'N', 'cost', 16384);
  const r = scryptOption(given, 'r', 'blockSize', 8);
  const p = scryptOption(given, 'p', 'parallelization', 1);
  let maxmem = 32 * 1024 * 1024;
  if (given.maxmem !== undefined) maxmem = integer(given.maxmem, 'maxmem', 0, Number.MAX_SAFE_INTEGER) || maxmem;
  return binding.scrypt(secret, salted, keylen, N, r, p, maxmem, callback);
}

function scrypt(password, salt, keylen, options, callback) {
  const [given, done] = typeof options === 'function' ? [undefined, options] : [options, callback];
  checkCallback(done === undefined && typeof options === 'object' && callback === undefined ? options : done);
  startScrypt(password, salt, keylen, given, done);
}

function scryptSync(password, salt, keylen, options) {
  return startScrypt(password, salt, keylen, options);
}

const arrayBufferOf = (buffer) => buffer.buffer.slice(buffer.byteOffset, buffer.byteOffset + buffer.byteLength);

function keyMaterial(value) {
  if (typeof value === 'object' && value !== null && value.type === 'secret') return binding.secret(value, 'ikm');
  return bytes(value, 'ikm', ikmTypes);
}

function startHKDF(digest, ikm, salt, info, length, callback) {
  digestName(digest);
  const secret = keyMaterial(ikm);
  const salted = bytes(salt, 'salt', hkdfTypes);
  const about = bytes(info, 'info', hkdfTypes);
  integer(length, 'length', 0, 2 ** 32);
  if (about.byteLength > 1024) throw outOfRange('info', 'must not contain more than 1024 bytes', about.byteLength);
  if (!callback) return arrayBufferOf(binding.hkdf(digest, secret, salted, about, length));
  return binding.hkdf(digest, secret, salted, about, length, (err, key) => callback(err, err ? undefined : arrayBufferOf(key)));
}

function hkdf(digest, ikm, salt, info, length, callback) {
  checkCallback(callback);
  startHKDF(digest, ikm, salt, info, length, callback);
}

function hkdfSync(digest, ikm, salt, info, length) {
  return startHKDF(digest, ikm, salt, info, length);
}

Object.assign(exports, { hkdf, hkdfSync, pbkdf2, pbkdf2Sync, scrypt, scryptSync });
