// SPDX-License-Identifier: Apache-2.0

// CompressionStream and DecompressionStream, over the streams of zlib.

'use strict';

const {
  Deferred, dress, inspectCustom, invalidArgType, invalidThis, nodeError, show,
} = require('web_streams_shared');
const { create, wrapReadable, wrapWritable } = require('web_streams_transform');
const zlib = require('zlib');
const { Buffer } = require('buffer');

const formats = ['deflate', 'deflate-raw', 'gzip'];

function checkFormat(format) {
  const text = `${format}`;
  if (formats.includes(text)) return text;
  const shown = require('util').inspect(format);
  throw nodeError(TypeError, 'ERR_INVALID_ARG_VALUE',
    `The argument 'format' must be one of: 'deflate', 'deflate-raw', 'gzip'. Received ${shown}`);
}

// bytesOf makes a Buffer over the memory of a chunk.
function bytesOf(chunk) {
  if (ArrayBuffer.isView(chunk)) return Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
  if (chunk instanceof ArrayBuffer) return Buffer.from(chunk);
  throw invalidArgType('chunk', 'an instance of ArrayBuffer, TypedArray, or DataView', chunk);
}

// Engine feeds a stream of zlib and hands on what comes out of it.
class Engine {
  constructor(stream) {
    this.stream = stream;
    this.fed = 0;
    this.controller = undefined;
    this.failure = undefined;
    this.waiting = undefined; // for a write, or for the end
    this.ended = false;
    stream.on('data', (chunk) => this.controller.enqueue(Uint8Array.from(chunk)));
    stream.on('end', () => this.finish());
    stream.on('error', (err) => this.fail(badData(err)));
  }

  transform(chunk, controller) {
    const bytes = bytesOf(chunk);
    if (this.failure !== undefined) throw this.failure;
    this.controller = controller;
    this.fed += bytes.length;
    const written = new Deferred();
    this.waiting = written;
    this.stream.write(bytes, () => {
      if (this.failure === undefined && this.stream.bytesWritten < this.fed) this.fail(trailing());
      written.resolve(undefined);
    });
    return written.promise;
  }

  flush(controller) {
    this.controller = controller;
    if (this.failure !== undefined) throw this.failure;
    if (this.ended) return undefined;
    this.waiting = new Deferred();
    this.stream.end();
    return this.waiting.promise;
  }

  finish() {
    this.ended = true;
    if (this.waiting !== undefined) this.waiting.resolve(undefined);
  }

  fail(reason) {
    if (this.failure !== undefined) return;
    this.failure = reason;
    this.stream.destroy();
    if (this.waiting !== undefined) this.waiting.reject(reason);
  }

  cancel() {
    this.stream.destroy();
    return Promise.resolve();
  }
}

const trailing = () => nodeError(TypeError, 'ERR_TRAILING_JUNK_AFTER_STREAM_END',
  'Trailing junk found after the end of the compressed stream');

function badData(err) {
  const failure = nodeError(TypeError, err.code, err.message);
  Object.defineProperty(failure, 'cause', { value: err, writable: true, configurable: true });
  return failure;
}

function build(stream) {
  const engine = new Engine(stream);
  return create((chunk, controller) => engine.transform(chunk, controller), (controller) => engine.flush(controller),
    () => engine.cancel());
}

const isObject = (v) => typeof v === 'object' && v !== null;

class CompressionStream {
  #s;

  constructor(format) {
    switch (checkFormat(format)) {
      case 'deflate': this.#s = build(zlib.createDeflate()); break;
      case 'deflate-raw': this.#s = build(zlib.createDeflateRaw()); break;
      default: this.#s = build(zlib.createGzip());
    }
  }

  static #of(self) {
    if (!isObject(self) || !(#s in self)) throw invalidThis('CompressionStream');
    return self.#s;
  }

  get readable() { return wrapReadable(CompressionStream.#of(this).readable); }

  get writable() { return wrapWritable(CompressionStream.#of(this).writable); }

  [inspectCustom](depth, options) {
    const { readable, writable } = this;
    return show(this, 'CompressionStream', depth, options, () => ({ readable, writable }));
  }
}

class DecompressionStream {
  #s;

  constructor(format) {
    switch (checkFormat(format)) {
      case 'deflate': this.#s = build(zlib.createInflate()); break;
      case 'deflate-raw': this.#s = build(zlib.createInflateRaw()); break;
      default: this.#s = build(zlib.createGunzip());
    }
  }

  static #of(self) {
    if (!isObject(self) || !(#s in self)) throw invalidThis('DecompressionStream');
    return self.#s;
  }

  get readable() { return wrapReadable(DecompressionStream.#of(this).readable); }

  get writable() { return wrapWritable(DecompressionStream.#of(this).writable); }

  [inspectCustom](depth, options) {
    const { readable, writable } = this;
    return show(this, 'DecompressionStream', depth, options, () => ({ readable, writable }));
  }
}

for (const ctor of [CompressionStream, DecompressionStream]) dress(ctor, ['readable', 'writable']);

module.exports = { CompressionStream, DecompressionStream };
