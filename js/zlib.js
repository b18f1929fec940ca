// SPDX-License-Identifier: Apache-2.0
'use strict';
// zlib: the classes, and the functions that do all of a stream at once. Those use a handle without a stream around it.

const { ZlibBase, assertOpen, gather, onDone, processChunkSync } = require('zlib_base');
const { constants, codes } = require('zlib_constants');
const options = require('zlib_options');

const { invalidArgType, outOfRange } = binding;

// inherit makes sub a class under base that can be called without new.
function inherit(sub, base) {
  Object.setPrototypeOf(sub.prototype, base.prototype);
  Object.setPrototypeOf(sub, base);
}

function initDeflate(handle, read, state) {
  handle.init(read.windowBits, read.level, read.memLevel, read.strategy, state, onDone, read.dictionary);
  return handle;
}

function initBrotli(handle, read, state) {
  handle.init(read.params, state, onDone);
  return handle;
}

// newHandle makes the native half of what read describes.
function newHandle(read, state) {
  if (!options.isBrotli(read.mode)) return initDeflate(new binding.Zlib(read.mode), read, state);
  const Native = read.mode === constants.BROTLI_ENCODE ? binding.BrotliEncoder : binding.BrotliDecoder;
  return initBrotli(new Native(read.mode), read, state);
}

function Zlib(opts, mode) {
  const read = options.deflate(opts, mode);
  this._writeState = new Uint32Array(2);
  ZlibBase.call(this, opts, read, newHandle(read, this._writeState));
  this._level = read.level;
  this._strategy = read.strategy;
}
inherit(Zlib, ZlibBase);

Zlib.prototype.params = function params(level, strategy, callback) {
  const newLevel = options.between(level, 'level', constants.Z_MIN_LEVEL, constants.Z_MAX_LEVEL, this._level);
  const newStrategy = options.between(strategy, 'strategy', constants.Z_DEFAULT_STRATEGY, constants.Z_FIXED, this._strategy);
  if (this._level === newLevel && this._strategy === newStrategy) {
    if (callback) process.nextTick(callback);
    return;
  }
  this.flush(constants.Z_SYNC_FLUSH, () => {
    assertOpen(this._handle);
    this._handle.params(newLevel, newStrategy);
    if (this.destroyed) return;
    this._level = newLevel;
    this._strategy = newStrategy;
    if (callback) callback();
  });
};

function Brotli(opts, mode) {
  const read = options.brotli(opts, mode);
  this._writeState = new Uint32Array(2);
  ZlibBase.call(this, opts, read, newHandle(read, this._writeState));
}
inherit(Brotli, Zlib);

function Deflate(opts) {
  if (!(this instanceof Deflate)) return new Deflate(opts);
  Zlib.call(this, opts, constants.DEFLATE);
}

function Inflate(opts) {
  if (!(this instanceof Inflate)) return new Inflate(opts);
  Zlib.call(this, opts, constants.INFLATE);
}

function Gzip(opts) {
  if (!(this instanceof Gzip)) return new Gzip(opts);
  Zlib.call(this, opts, constants.GZIP);
}

function Gunzip(opts) {
  if (!(this instanceof Gunzip)) return new Gunzip(opts);
  Zlib.call(this, opts, constants.GUNZIP);
}

function DeflateRaw(opts) {
  if (!(this instanceof DeflateRaw)) return new DeflateRaw(opts);
  Zlib.call(this, opts, constants.DEFLATERAW);
}

function InflateRaw(opts) {
  if (!(this instanceof InflateRaw)) return new InflateRaw(opts);
  Zlib.call(this, opts, constants.INFLATERAW);
}

function Unzip(opts) {
  if (!(this instanceof Unzip)) return new Unzip(opts);
  Zlib.call(this, opts, constants.UNZIP);
}

function BrotliCompress(opts) {
  if (!(this instanceof BrotliCompress)) return new BrotliCompress(opts);
  Brotli.call(this, opts, constants.BROTLI_ENCODE);
}

function BrotliDecompress(opts) {
  if (!(this instanceof BrotliDecompress)) return new BrotliDecompress(opts);
  Brotli.call(this, opts, constants.BROTLI_DECODE);
}

// whole does all of a stream with a handle. Without a callback it returns the output.
function whole(Class, mode, buffer, opts, callback) {
  const read = options.isBrotli(mode) ? options.brotli(opts, mode) : options.deflate(opts, mode);
  const input = callback ? options.streamBytes(buffer) : options.bytes(buffer);
  if (read.info) return callback ? gather(new Class(opts), input, callback) : withEngine(new Class(opts), input);
  const handle = newHandle(read, new Uint32Array(2));
  return handle.whole(read.finishFlush, input, read.chunkSize, read.maxOutputLength, callback);
}

function withEngine(engine, input) {
  const buffer = processChunkSync(engine, input, engine._finishFlushFlag);
  return { buffer, engine };
}

function syncFunction(Class, mode) {
  return function syncBufferWrapper(buffer, opts) {
    return whole(Class, mode, buffer, opts, undefined);
  };
}

function asyncFunction(Class, mode) {
  return function asyncBufferWrapper(buffer, opts, callback) {
    const [given, done] = typeof opts === 'function' ? [{}, opts] : [opts, callback];
    if (typeof done !== 'function') throw invalidArgType('callback', 'of type function', done);
    whole(Class, mode, buffer, given, done);
  };
}

// crc32 is the checksum that gzip uses; value is the one of what came before.
function crc32(data, value = 0) {
  if (typeof data !== 'string' && !ArrayBuffer.isView(data)) {
    throw invalidArgType('data', 'of type string or an instance of Buffer, TypedArray, or DataView', data);
  }
  if (typeof value !== 'number') throw invalidArgType('value', 'of type number', value);
  if (!Number.isInteger(value)) throw outOfRange('value', 'an integer', value);
  if (value < 0 || value > 0xffffffff) throw outOfRange('value', '>= 0 && <= 4294967295', value);
  return binding.crc32(data, value);
}

const classes = { Deflate, Inflate, Gzip, Gunzip, DeflateRaw, InflateRaw, Unzip, BrotliCompress, BrotliDecompress };
const functions = [
  ['deflate', Deflate, constants.DEFLATE], ['gzip', Gzip, constants.GZIP], ['deflateRaw', DeflateRaw, constants.DEFLATERAW],
  ['unzip', Unzip, constants.UNZIP], ['inflate', Inflate, constants.INFLATE], ['gunzip', Gunzip, constants.GUNZIP],
  ['inflateRaw', InflateRaw, constants.INFLATERAW], ['brotliCompress', BrotliCompress, constants.BROTLI_ENCODE],
  ['brotliDecompress', BrotliDecompress, constants.BROTLI_DECODE],
];

exports.crc32 = crc32;
Object.assign(exports, classes);
for (const name of Object.keys(classes)) inherit(classes[name], name.startsWith('Brotli') ? Brotli : Zlib);
for (const [name, Class, mode] of functions) {
  exports[name] = asyncFunction(Class, mode);
  exports[`${name}Sync`] = syncFunction(Class, mode);
}

// factory makes a function create*, all of which have the same name, as in Node.js.
function factory(Class) {
  return { value: function value(opts) { return new Class(opts); } }.value;
}
for (const name of ['Deflate', 'Inflate', 'DeflateRaw', 'InflateRaw', 'Gzip', 'Gunzip', 'Unzip', 'BrotliCompress', 'BrotliDecompress']) {
  Object.defineProperty(exports, `create${name}`, { configurable: true, enumerable: true, value: factory(classes[name]) });
}
Object.defineProperty(exports, 'constants', { enumerable: true, value: constants });
Object.defineProperty(exports, 'codes', { enumerable: true, value: codes });
for (const name of Object.keys(constants)) {
  if (!name.startsWith('BROTLI')) Object.defineProperty(exports, name, { value: constants[name] });
}
