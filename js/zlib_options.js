// SPDX-License-Identifier: Apache-2.0
'use strict';
// zlib_options: reads the options of zlib's classes and functions.

const { kMaxLength } = require('buffer');
const { isAnyArrayBuffer, isUint8Array } = require('util').types;
const { constants } = require('zlib_constants');

const { INFLATE, GZIP, GUNZIP, DEFLATERAW, UNZIP, BROTLI_DECODE } = constants;
const { invalidArgType, nodeError, outOfRange } = binding;

// number is a finite number, or undefined where the option was left out.
function number(value, name) {
  if (value === undefined || Number.isNaN(value)) return undefined;
  if (typeof value !== 'number') throw invalidArgType(name, 'of type number', value);
  if (!Number.isFinite(value)) throw outOfRange(name, 'a finite number', value);
  return value;
}

// between is a number in a range, or the default.
function between(value, name, least, most, fallback) {
  const n = number(value, name);
  if (n === undefined) return fallback;
  if (n < least || n > most) throw outOfRange(name, `>= ${least} and <= ${most}`, n);
  return n;
}

function chunkSize(value) {
  const n = number(value, 'options.chunkSize');
  if (n === undefined) return constants.Z_DEFAULT_CHUNK;
  if (n < constants.Z_MIN_CHUNK) throw outOfRange('options.chunkSize', `>= ${constants.Z_MIN_CHUNK}`, n);
  return n;
}

// deflateFlush and brotliFlush are the operations of the two kinds of streams.
const deflateFlush = {
  flush: constants.Z_NO_FLUSH, finish: constants.Z_FINISH, full: constants.Z_FULL_FLUSH, most: constants.Z_BLOCK,
};
const brotliFlush = {
  flush: constants.BROTLI_OPERATION_PROCESS, finish: constants.BROTLI_OPERATION_FINISH,
  full: constants.BROTLI_OPERATION_FLUSH, most: constants.BROTLI_OPERATION_EMIT_METADATA,
};

// common reads what all classes have.
function common(opts, kind) {
  const o = opts || {};
  return {
    chunkSize: chunkSize(o.chunkSize),
    flush: between(o.flush, 'options.flush', 0, kind.most, kind.flush),
    finishFlush: between(o.finishFlush, 'options.finishFlush', 0, kind.most, kind.finish),
    fullFlush: kind.full,
    maxOutputLength: between(o.maxOutputLength, 'options.maxOutputLength', 1, kMaxLength, kMaxLength),
    info: opts && opts.info,
  };
}

// windowBits may be 0 where a header says how large the window is.
function windowBits(opts, mode) {
  const value = opts.windowBits;
  if (!value && value !== false && (mode === INFLATE || mode === GUNZIP || mode === UNZIP) && !Number.isNaN(value)) return 0;
  if (mode === DEFLATERAW && value === 8) return 9; // as zlib does by itself, and refuses for raw streams
  const least = constants.Z_MIN_WINDOWBITS + (mode === GZIP ? 1 : 0);
  return between(value, 'options.windowBits', least, constants.Z_MAX_WINDOWBITS, constants.Z_DEFAULT_WINDOWBITS);
}

function dictionary(value) {
  if (value === undefined || ArrayBuffer.isView(value)) return value;
  if (isAnyArrayBuffer(value)) return Buffer.from(value);
  throw invalidArgType('options.dictionary', 'an instance of Buffer, TypedArray, DataView, or ArrayBuffer', value);
}

// deflate reads the options of the DEFLATE classes.
function deflate(opts, mode) {
  const o = opts || {};
  const read = {
    mode,
    windowBits: opts ? windowBits(opts, mode) : constants.Z_DEFAULT_WINDOWBITS,
    level: between(o.level, 'options.level', constants.Z_MIN_LEVEL, constants.Z_MAX_LEVEL, constants.Z_DEFAULT_LEVEL),
    memLevel: between(o.memLevel, 'options.memLevel', constants.Z_MIN_MEMLEVEL, constants.Z_MAX_MEMLEVEL,
      constants.Z_DEFAULT_MEMLEVEL),
    strategy: between(o.strategy, 'options.strategy', constants.Z_DEFAULT_STRATEGY, constants.Z_FIXED,
      constants.Z_DEFAULT_STRATEGY),
    dictionary: dictionary(o.dictionary),
  };
  return Object.assign(read, common(opts, deflateFlush));
}

// mostParam is the highest number of a parameter of Brotli.
const mostParam = { encode: constants.BROTLI_PARAM_NDIRECT, decode: constants.BROTLI_DECODER_PARAM_LARGE_WINDOW };

function brotliParams(given) {
  const params = new Uint32Array(mostParam.encode + 1).fill(0xffffffff);
  for (const name of Object.keys(given || {})) {
    const key = +name;
    if (Number.isNaN(key) || key < 0 || key > mostParam.encode || params[key] !== 0xffffffff) {
      throw nodeError(RangeError, 'ERR_BROTLI_INVALID_PARAM', `${name} is not a valid Brotli parameter`);
    }
    const value = given[name];
    if (typeof value !== 'number' && typeof value !== 'boolean') {
      throw invalidArgType('options.params[key]', 'of type number', value);
    }
    params[key] = value;
  }
  return params;
}

// brotli reads the options of the Brotli classes.
function brotli(opts, mode) {
  return Object.assign({ mode, params: brotliParams(opts && opts.params) }, common(opts, brotliFlush));
}

// streamBytes is what a function of zlib takes that ends with a callback, as a stream does.
function streamBytes(buffer) {
  if (buffer === undefined || buffer === null) return Buffer.alloc(0);
  if (typeof buffer === 'string' || ArrayBuffer.isView(buffer) || isAnyArrayBuffer(buffer)) return bytes(buffer);
  throw invalidArgType('chunk', 'of type string or an instance of Buffer, TypedArray, or DataView', buffer);
}

// bytes is what a function of zlib takes for its input.
function bytes(buffer) {
  if (typeof buffer === 'string') return Buffer.from(buffer);
  if (isUint8Array(buffer)) return buffer;
  if (ArrayBuffer.isView(buffer)) return Buffer.from(buffer.buffer, buffer.byteOffset, buffer.byteLength);
  if (isAnyArrayBuffer(buffer)) return Buffer.from(buffer);
  throw invalidArgType('buffer', 'of type string or an instance of Buffer, TypedArray, DataView, or ArrayBuffer', buffer);
}

exports.between = between;
exports.brotli = brotli;
exports.bytes = bytes;
exports.streamBytes = streamBytes;
exports.deflate = deflate;
exports.isBrotli = (mode) => mode >= BROTLI_DECODE;
