// SPDX-License-Identifier: Apache-2.0
'use strict';
// zlib_base: ZlibBase, the Transform behind all classes of zlib. It hands a piece of input to its handle and pushes what comes
// out, room by room; while nobody takes that, the handle is not asked for more.

const { Transform, finished } = require('stream');
const { constants } = require('zlib_constants');
const options = require('zlib_options');

const { nodeError } = binding;
const kFlush = Symbol('flush');
const kError = Symbol('error');
const kOwner = Symbol('owner');

// flushOrder ranks the flushes of DEFLATE by how much they do.
const flushOrder = [constants.Z_NO_FLUSH, constants.Z_BLOCK, constants.Z_PARTIAL_FLUSH, constants.Z_SYNC_FLUSH,
  constants.Z_FULL_FLUSH, constants.Z_FINISH];
const stronger = (a, b) => (flushOrder.indexOf(a) > flushOrder.indexOf(b) ? a : b);

// flushMark is an empty piece of input that asks for a flush.
function flushMark(kind) {
  const mark = Buffer.alloc(0);
  mark[kFlush] = kind;
  return mark;
}

function assertOpen(handle) {
  if (!handle) throw nodeError(Error, 'ERR_INTERNAL_ASSERTION', 'zlib binding closed');
}

function closeHandle(stream) {
  if (!stream._handle) return;
  stream._handle.close();
  stream._handle = null;
}

// onError is called by the handle. There is no going on after that.
function onError(message, errno, code) {
  const stream = this[kOwner];
  const err = new Error(message);
  err.errno = errno;
  err.code = code;
  stream.destroy(err);
  stream[kError] = err;
}

function ZlibBase(opts, read, handle) {
  let passed = opts;
  if (opts && (opts.encoding || opts.objectMode || opts.writableObjectMode)) {
    passed = Object.assign({}, opts, { encoding: null, objectMode: false, writableObjectMode: false });
  }
  Transform.call(this, Object.assign({ autoDestroy: true }, passed));
  this[kError] = null;
  this.bytesWritten = 0;
  this._handle = handle;
  handle[kOwner] = this;
  handle.onerror = onError;
  this._outBuffer = Buffer.allocUnsafe(read.chunkSize);
  this._outOffset = 0;
  this._chunkSize = read.chunkSize;
  this._defaultFlushFlag = read.flush;
  this._finishFlushFlag = read.finishFlush;
  this._defaultFullFlushFlag = read.fullFlush;
  this._info = read.info;
  this._maxOutputLength = read.maxOutputLength;
}
Object.setPrototypeOf(ZlibBase.prototype, Transform.prototype);
Object.setPrototypeOf(ZlibBase, Transform);

const methods = {
  get _closed() {
    return !this._handle;
  },

  get bytesRead() {
    return this.bytesWritten;
  },

  set bytesRead(value) {
    this.bytesWritten = value;
  },

  reset() {
    assertOpen(this._handle);
    return this._handle.reset();
  },

  _flush(callback) {
    this._transform(Buffer.alloc(0), '', callback);
  },

  _final(callback) {
    callback();
  },

  flush(kind, callback) {
    let flag = kind;
    let done = callback;
    if (typeof kind === 'function' || (kind === undefined && !callback)) {
      done = kind;
      flag = this._defaultFullFlushFlag;
    }
    if (this.writableFinished) {
      if (done) process.nextTick(done);
    } else if (this.writableEnded) {
      if (done) this.once('end', done);
    } else {
      this.write(flushMark(flag), '', done);
    }
  },

  close(callback) {
    if (callback) finished(this, callback);
    this.destroy();
  },

  _destroy(err, callback) {
    closeHandle(this);
    callback(err);
  },

  _transform(chunk, encoding, callback) {
    let flag = this._defaultFlushFlag;
    if (typeof chunk[kFlush] === 'number') flag = chunk[kFlush];
    if (this.writableEnded && this.writableLength === chunk.byteLength) flag = stronger(flag, this._finishFlushFlag);
    processChunk(this, chunk, flag, callback);
  },

  _processChunk(chunk, flag, callback) {
    if (typeof callback === 'function') return processChunk(this, chunk, flag, callback);
    return processChunkSync(this, chunk, flag);
  },
};
for (const name of Object.keys(methods)) {
  const property = Object.getOwnPropertyDescriptor(methods, name);
  Object.defineProperty(ZlibBase.prototype, name, Object.assign(property, { enumerable: name !== 'constructor' }));
}

function processChunk(stream, chunk, flag, callback) {
  const handle = stream._handle;
  if (!handle) {
    process.nextTick(callback);
    return;
  }
  handle.buffer = chunk;
  handle.cb = callback;
  handle.availOutBefore = stream._chunkSize - stream._outOffset;
  handle.availInBefore = chunk.byteLength;
  handle.inOff = 0;
  handle.flushFlag = flag;
  start(stream, handle);
}

function start(stream, handle) {
  handle.write(handle.flushFlag, handle.buffer, handle.inOff, handle.availInBefore, stream._outBuffer, stream._outOffset,
    handle.availOutBefore);
}

// onDone is called by the handle when a step has ended.
function onDone() {
  const handle = this;
  const stream = this[kOwner];
  const [roomLeft, inputLeft] = stream._writeState;
  if (stream.destroyed) return finish(handle);
  const taken = handle.availInBefore - inputLeft;
  stream.bytesWritten += taken;
  const made = handle.availOutBefore - roomLeft;
  let full = false;
  if (made > 0) {
    full = !stream.push(stream._outBuffer.slice(stream._outOffset, stream._outOffset + made));
    stream._outOffset += made;
  }
  if (stream.destroyed) return finish(handle);
  if (roomLeft === 0 || stream._outOffset >= stream._chunkSize) {
    handle.availOutBefore = stream._chunkSize;
    stream._outOffset = 0;
    stream._outBuffer = Buffer.allocUnsafe(stream._chunkSize);
  }
  if (roomLeft > 0) {
    // What is left of the input is of no use to the codec: the compressed data has come to its end.
    if (inputLeft > 0) stream.push(null);
    return finish(handle);
  }
  handle.inOff += taken;
  handle.availInBefore = inputLeft;
  if (full) waitForRead(stream, handle);
  else start(stream, handle);
}

function finish(handle) {
  handle.buffer = null;
  handle.cb();
}

// waitForRead goes on when somebody asks for data.
function waitForRead(stream, handle) {
  const read = stream._read;
  stream._read = (n) => {
    stream._read = read;
    if (stream._handle) start(stream, handle);
    stream._read(n);
  };
}

// processChunkSync is for packages that call _processChunk, which closes the stream.
function processChunkSync(stream, chunk, flag) {
  const handle = stream._handle;
  assertOpen(handle);
  const parts = [];
  let total = 0;
  let at = 0;
  for (let more = true; more;) {
    const room = stream._chunkSize - stream._outOffset;
    const left = chunk.byteLength - at;
    handle.writeSync(flag, chunk, at, left, stream._outBuffer, stream._outOffset, room);
    if (stream[kError]) throw stream[kError];
    const [roomLeft, inputLeft] = stream._writeState;
    at += left - inputLeft;
    if (room > roomLeft) parts.push(stream._outBuffer.slice(stream._outOffset, stream._outOffset + room - roomLeft));
    total += room - roomLeft;
    checkTotal(stream, total);
    stream._outOffset = 0;
    stream._outBuffer = Buffer.allocUnsafe(stream._chunkSize);
    more = roomLeft === 0;
  }
  stream.bytesWritten = at;
  closeHandle(stream);
  return parts.length === 1 ? parts[0] : Buffer.concat(parts, total);
}

function tooLarge(limit) {
  return nodeError(RangeError, 'ERR_BUFFER_TOO_LARGE', `Cannot create a Buffer larger than ${limit} bytes`);
}

function checkTotal(stream, total) {
  if (total <= stream._maxOutputLength) return;
  closeHandle(stream);
  throw tooLarge(stream._maxOutputLength);
}

// gather is a function of zlib whose caller wants the stream, too (the option info).
function gather(stream, buffer, callback) {
  const parts = [];
  let total = 0;
  stream.on('data', (part) => {
    parts.push(part);
    total += part.length;
    if (total <= stream._maxOutputLength) return;
    stream.close();
    callback(tooLarge(stream._maxOutputLength));
  });
  stream.on('error', callback);
  stream.on('end', () => {
    stream.close();
    callback(null, { buffer: parts.length === 1 ? parts[0] : Buffer.concat(parts, total), engine: stream });
  });
  stream.end(options.bytes(buffer));
}

exports.ZlibBase = ZlibBase;
exports.assertOpen = assertOpen;
exports.gather = gather;
exports.onDone = onDone;
exports.processChunkSync = processChunkSync;
