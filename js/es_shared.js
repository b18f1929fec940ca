// SPDX-License-Identifier: Apache-2.0

// SharedArrayBuffer: memory that, as there is one thread, is shared among views
// only. It is an ArrayBuffer of the engine, so that views can be made of it.
'use strict';

const { apply, construct } = Reflect;
const { defineProperty, getOwnPropertyDescriptor } = Object;
const plainLength = getOwnPropertyDescriptor(ArrayBuffer.prototype, 'byteLength').get;
const { species, toStringTag } = Symbol;

class Given {
  constructor(obj) { return obj; }
}
class Mark extends Given {
  #shared = true;
  static check(obj) { return obj.#shared; }
  static has(obj) { return #shared in obj; }
}

const isObject = (v) => typeof v === 'object' ? v !== null : typeof v === 'function';

// toIndex is ToIndex of the specification.
function toIndex(v) {
  const n = Math.trunc(+v) || 0;
  if (n < 0 || n > Number.MAX_SAFE_INTEGER) throw new RangeError('Array buffer allocation failed');
  return n;
}

class SharedArrayBuffer {
  constructor(length, options) {
    const size = toIndex(length);
    if (isObject(options)) {
      const { maxByteLength } = options;
      if (maxByteLength !== undefined && size > toIndex(maxByteLength)) throw new RangeError('Invalid array buffer max length');
    }
    return new Mark(construct(ArrayBuffer, [size], new.target));
  }

  get byteLength() {
    Mark.check(this);
    return apply(plainLength, this, []);
  }

  get growable() {
    Mark.check(this);
    return false;
  }

  get maxByteLength() {
    Mark.check(this);
    return apply(plainLength, this, []);
  }

  grow(length) {
    Mark.check(this);
    throw new TypeError('The SharedArrayBuffer cannot grow');
  }

  slice(begin, end) {
    Mark.check(this);
    const length = apply(plainLength, this, []);
    const from = relative(begin, length);
    const to = end === undefined ? length : relative(end, length);
    const size = Math.max(to - from, 0);
    const made = new (speciesOf(this))(size);
    if (!isObject(made) || !Mark.has(made)) throw new TypeError('species is not a SharedArrayBuffer');
    if (made === this) throw new TypeError('species returned this');
    if (apply(plainLength, made, []) < size) throw new TypeError('species returned too short a buffer');
    new Uint8Array(made).set(new Uint8Array(this, from, size));
    return made;
  }

  static get [species]() { return this; }
}
defineProperty(SharedArrayBuffer, 'length', { value: 1 });
defineProperty(SharedArrayBuffer.prototype, toStringTag, { value: 'SharedArrayBuffer', configurable: true });

function relative(v, length) {
  const n = Math.trunc(+v) || 0;
  return n < 0 ? Math.max(length + n, 0) : Math.min(n, length);
}

function speciesOf(obj) {
  const { constructor } = obj;
  if (constructor === undefined) return SharedArrayBuffer;
  if (!isObject(constructor)) throw new TypeError('constructor is not an object');
  const made = constructor[species];
  return made === undefined || made === null ? SharedArrayBuffer : made;
}

// natives stand for the memories that another thread has seen, too.
const natives = new WeakMap();

// nativeOf makes a SharedArrayBuffer one that other threads can see.
exports.nativeOf = (buffer) => {
  if (!natives.has(buffer)) natives.set(buffer, binding.share(buffer));
  return natives.get(buffer);
};
exports.seen = (buffer) => natives.get(buffer);

// adopt makes a SharedArrayBuffer of the memory of another thread.
exports.adopt = (buffer, native) => {
  Object.setPrototypeOf(buffer, SharedArrayBuffer.prototype);
  natives.set(buffer, native);
  return new Mark(buffer);
};

exports.isShared = (v) => isObject(v) && Mark.has(v);
exports.SharedArrayBuffer = SharedArrayBuffer;
