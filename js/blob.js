// SPDX-License-Identifier: Apache-2.0

// Blob and File. A Blob keeps its bytes in one Buffer; slices share it.

'use strict';

const { invalidArgType, nodeError } = binding;
const { Buffer } = require('buffer');

const chunkSize = 1 << 16; // of a stream
const kBytes = Symbol('bytes'); // marks the call that makes a Blob of bytes
const inspectCustom = Symbol.for('nodejs.util.inspect.custom');

// memoryOf is an ArrayBuffer of the bytes of a view alone.
const memoryOf = ({ buffer, byteOffset, byteLength }) => buffer.slice(byteOffset, byteOffset + byteLength);
const copyOf = (bytes) => new Uint8Array(memoryOf(bytes));

function dictionary(options) {
  if (options === null || options === undefined) return {};
  if (typeof options !== 'object' && typeof options !== 'function') throw invalidArgType('options', 'a dictionary', options);
  return options;
}

function gather(sources, endings) {
  if (sources === null || typeof sources !== 'object' || typeof sources[Symbol.iterator] !== 'function') {
    throw invalidArgType('sources', 'a sequence', sources);
  }
  return Buffer.concat(Array.from(sources, (source) => part(source, endings)));
}

function part(source, endings) {
  if (source instanceof ArrayBuffer) return Buffer.from(source);
  if (ArrayBuffer.isView(source)) return Buffer.from(source.buffer, source.byteOffset, source.byteLength);
  if (source instanceof Blob) return bytesOf(source);
  const text = `${source}`;
  return Buffer.from(endings === 'native' ? text.replace(/\r\n|\n/g, require('os').EOL) : text);
}

function mimeType(type) {
  const text = `${type}`;
  return /[^\x20-\x7e]/.test(text) ? '' : text.toLowerCase();
}

// place clamps an argument of slice.
function place(value, size) {
  const n = Math.trunc(Number(value)) || 0;
  return n < 0 ? Math.max(size + n, 0) : Math.min(n, size);
}

function badThis(name) {
  return nodeError(TypeError, 'ERR_INVALID_THIS', `Value of "this" must be of type ${name}`);
}

// readable is a stream of bytes, which are copied: reading detaches chunks.
function readable(bytes) {
  const { ReadableStream } = require('stream/web');
  let at = 0;
  return new ReadableStream({
    type: 'bytes',
    pull(controller) {
      if (at < bytes.length) {
        const end = Math.min(at + chunkSize, bytes.length);
        controller.enqueue(copyOf(bytes.subarray(at, end)));
        at = end;
      }
      if (at < bytes.length) return;
      controller.close();
      if (controller.byobRequest) controller.byobRequest.respond(0);
    },
  }, { highWaterMark: 0 });
}

let bytesOf; // (blob), throws for anything else

class Blob {
  #bytes;
  #type = '';

  constructor(sources = [], options = undefined, contentType = '') {
    if (options === kBytes) {
      this.#bytes = sources;
      this.#type = mimeType(contentType);
      return;
    }
    const { type = '', endings = 'transparent' } = dictionary(options);
    if (endings !== 'transparent' && endings !== 'native') {
      throw nodeError(TypeError, 'ERR_INVALID_ARG_VALUE',
        `The property 'options.endings' is invalid. Received ${require('util').inspect(endings)}`);
    }
    this.#bytes = gather(sources, endings);
    this.#type = mimeType(type);
  }

  static {
    bytesOf = (blob) => {
      if (!(#bytes in Object(blob))) throw badThis('Blob');
      return blob.#bytes;
    };
  }

  get type() { bytesOf(this); return this.#type; }

  get size() { return bytesOf(this).length; }

  slice(start = 0, end = undefined, contentType = '') {
    const bytes = bytesOf(this);
    const from = place(start, bytes.length);
    const to = end === undefined ? bytes.length : place(end, bytes.length);
    return blobOf(bytes.subarray(from, Math.max(from, to)), contentType);
  }

  async arrayBuffer() { return memoryOf(bytesOf(this)); }

  async bytes() { return copyOf(bytesOf(this)); }

  async text() {
    const text = bytesOf(this).toString();
    return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  }

  stream() { return readable(bytesOf(this)); }

  [inspectCustom](depth, options) {
    if (depth < 0) return this;
    return show(this, { size: this.size, type: this.type }, depth, options);
  }
}

class File extends Blob {
  #name;
  #lastModified;

  constructor(fileBits, fileName, options = undefined, contentType = '', modified = 0) {
    if (options === kBytes) {
      super(fileBits, kBytes, contentType);
      this.#name = fileName;
      this.#lastModified = modified;
      return;
    }
    if (arguments.length < 2) {
      throw nodeError(TypeError, 'ERR_MISSING_ARGS', 'The "fileBits" and "fileName" arguments must be specified');
    }
    super(fileBits, options);
    const { lastModified = Date.now() } = dictionary(options);
    this.#name = `${fileName}`;
    this.#lastModified = +lastModified || 0;
  }

  get name() {
    if (!(#name in Object(this))) throw badThis('File');
    return this.#name;
  }

  get lastModified() {
    if (!(#name in Object(this))) throw badThis('File');
    return this.#lastModified;
  }

  [inspectCustom](depth, options) {
    if (depth < 0) return this;
    const { size, type, name, lastModified } = this;
    return show(this, { size, type, name, lastModified }, depth, options);
  }
}

// A Blob and a File of bytes, which nobody may change any more.
const blobOf = (bytes, type) => new Blob(bytes, kBytes, type);
const fileOf = (bytes, name, type, modified) => new File(bytes, name, kBytes, type, modified);

function show(blob, properties, depth, options) {
  const { inspect } = require('util');
  const left = options.depth == null ? null : options.depth - 1;
  return `${blob.constructor.name} ${inspect(properties, { ...options, depth: left })}`;
}

for (const name of ['type', 'size', 'slice', 'arrayBuffer', 'text', 'stream']) {
  Object.defineProperty(Blob.prototype, name, { enumerable: true });
}
Object.defineProperty(File.prototype, 'name', { enumerable: true });
Object.defineProperty(File.prototype, 'lastModified', { enumerable: true });

for (const c of [Blob, File]) {
  Object.defineProperty(c.prototype, Symbol.toStringTag, { value: c.name, configurable: true });
}

// A copy shares the bytes, which nobody can change.
binding.cloneable(Blob, (blob) => blobOf(bytesOf(blob), blob.type));
binding.cloneable(File, (file) => fileOf(bytesOf(file), file.name, file.type, file.lastModified));

module.exports = { Blob, File, blobOf, bytesOf, copyOf, fileOf, memoryOf, readable };
