// SPDX-License-Identifier: Apache-2.0

// Views of memory, as streams of bytes take them apart and put them together.

'use strict';

const { transferBuffer } = binding;

// viewOf tells what a view shows. The class of a Buffer is Buffer.
function viewOf(view) {
  const { buffer, byteOffset: offset, byteLength: length } = view;
  if (view instanceof DataView) return { buffer, offset, length, element: 1, ctor: DataView };
  return { buffer, offset, length, element: view.BYTES_PER_ELEMENT, ctor: classOf(view) };
}

const classes = {
  BigInt64Array, BigUint64Array, Float32Array, Float64Array, Int16Array, Int32Array, Int8Array, Uint16Array,
  Uint32Array, Uint8Array, Uint8ClampedArray,
};
const nameOf = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(Uint8Array.prototype), Symbol.toStringTag).get;

function classOf(view) {
  return require('buffer').Buffer.isBuffer(view) ? BufferView : classes[nameOf.call(view)];
}

// BufferView makes a Buffer in the way that typed arrays are made.
function BufferView(buffer, offset, length) {
  return require('buffer').Buffer.from(buffer, offset, length);
}

// answer makes the view for what a descriptor has got. Its memory becomes a
// new ArrayBuffer, so that the source cannot write into it any more.
function answer(d) {
  return new d.ctor(transferBuffer(d.buffer), d.offset, d.filled / d.element);
}

module.exports = { answer, viewOf };
