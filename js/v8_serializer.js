// SPDX-License-Identifier: Apache-2.0
'use strict';
// v8_serializer: the classes that write values in V8's format and read them.

const { invalidArgType, nodeError } = binding;

class Serializer {
  #writer = binding.newWriter((view) => this.#host(view), (message) => { throw new (this._getDataCloneError)(message); });

  #host(view) {
    if (typeof this._writeHostObject !== 'function') throw new (this._getDataCloneError)(`${view} could not be cloned.`);
    return this._writeHostObject(view);
  }

  writeHeader() { this.#writer.header(); }
  writeValue(value) {
    this.#writer.value(value);
    return true;
  }
  releaseBuffer() { return this.#writer.release(); }
  transferArrayBuffer(id, arrayBuffer) { this.#writer.move(id, arrayBuffer); }
  writeUint32(value) { this.#writer.uint32(value); }
  writeUint64(hi, lo) { this.#writer.uint64(hi, lo); }
  writeDouble(value) { this.#writer.double(value); }
  writeRawBytes(source) {
    if (!ArrayBuffer.isView(source)) throw invalidArgType('source', 'an instance of Buffer, TypedArray, or DataView', source);
    this.#writer.raw(source);
  }
  _setTreatArrayBufferViewsAsHostObjects(flag) { this.#writer.viewsByHost(flag); }
}
Serializer.prototype._getDataCloneError = Error;

class Deserializer {
  #reader;

  constructor(buffer) {
    if (!ArrayBuffer.isView(buffer)) {
      throw nodeError(TypeError, 'ERR_INVALID_ARG_TYPE', 'buffer must be a TypedArray or a DataView');
    }
    this.buffer = buffer;
    this.#reader = binding.newReader(buffer, () => this.#host());
  }

  #host() {
    if (typeof this._readHostObject !== 'function') throw new Error('Unable to deserialize cloned data.');
    return this._readHostObject();
  }

  readHeader() { return this.#reader.header(); }
  readValue() { return this.#reader.value(); }
  getWireFormatVersion() { return this.#reader.version(); }
  transferArrayBuffer(id, arrayBuffer) { this.#reader.move(id, arrayBuffer); }
  readUint32() { return this.#reader.uint32(); }
  readUint64() { return this.#reader.uint64(); }
  readDouble() { return this.#reader.double(); }
  _readRawBytes(length) { return this.#reader.raw(length); }
  readRawBytes(length) {
    const offset = this._readRawBytes(length);
    return Buffer.from(this.buffer.buffer, this.buffer.byteOffset + offset, length);
  }
}

// views are the classes by the number that DefaultSerializer gives them.
const views = [Int8Array, Uint8Array, Uint8ClampedArray, Int16Array, Uint16Array, Int32Array, Uint32Array, Float32Array,
  Float64Array, DataView, Buffer, BigInt64Array, BigUint64Array];

function numberOf(view) {
  if (Buffer.isBuffer(view)) return 10;
  const tag = Object.prototype.toString.call(view).slice(8, -1);
  return views.findIndex((type) => type !== Buffer && type.name === tag);
}

class DefaultSerializer extends Serializer {
  constructor() {
    super();
    this._setTreatArrayBufferViewsAsHostObjects(true);
  }

  _writeHostObject(view) {
    const type = numberOf(view);
    if (type < 0) throw new (this._getDataCloneError)(`Unserializable host object: ${require('util').inspect(view)}`);
    this.writeUint32(type);
    this.writeUint32(view.byteLength);
    this.writeRawBytes(new Uint8Array(view.buffer, view.byteOffset, view.byteLength));
  }
}

class DefaultDeserializer extends Deserializer {
  _readHostObject() {
    const type = views[this.readUint32()];
    if (type === undefined) throw new Error('Unable to deserialize cloned data.');
    const length = this.readUint32();
    const bytes = this.readRawBytes(length);
    if (type === Buffer) return Buffer.from(bytes);
    const unit = type.BYTES_PER_ELEMENT || 1;
    const { buffer } = new Uint8Array(bytes); // aligned, and its own
    return new type(buffer, 0, Math.floor(length / unit));
  }
}

function serialize(value) {
  const writer = new DefaultSerializer();
  writer.writeHeader();
  writer.writeValue(value);
  return writer.releaseBuffer();
}

function deserialize(buffer) {
  if (buffer instanceof ArrayBuffer) buffer = Buffer.from(buffer);
  if (!ArrayBuffer.isView(buffer)) {
    throw nodeError(TypeError, 'ERR_INVALID_ARG_TYPE', 'buffer must be a TypedArray or a DataView');
  }
  const reader = new DefaultDeserializer(buffer);
  reader.readHeader();
  return reader.readValue();
}

module.exports = { DefaultDeserializer, DefaultSerializer, Deserializer, Serializer, deserialize, serialize };
