// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const web = require('stream/web');

// The classes of stream/web are the globals, which are not enumerable.
const names = [
  'ReadableStream', 'ReadableStreamDefaultReader', 'ReadableStreamBYOBReader', 'ReadableStreamBYOBRequest',
  'ReadableByteStreamController', 'ReadableStreamDefaultController', 'TransformStream', 'TransformStreamDefaultController',
  'WritableStream', 'WritableStreamDefaultWriter', 'WritableStreamDefaultController', 'ByteLengthQueuingStrategy',
  'CountQueuingStrategy', 'TextEncoderStream', 'TextDecoderStream',
];
for (const name of names) {
  assert.strictEqual(web[name], globalThis[name], name);
  assert.strictEqual(web[name].name, name);
  const d = Object.getOwnPropertyDescriptor(globalThis, name);
  assert.strictEqual(d.enumerable, false, name);
  assert.strictEqual(d.configurable, true, name);
}

const members = (ctor) => Object.keys(ctor.prototype).sort().join();
assert.strictEqual(members(ReadableStream), 'cancel,getReader,locked,pipeThrough,pipeTo,tee,values');
assert.strictEqual(members(WritableStream), 'abort,close,getWriter,locked');
assert.strictEqual(members(TransformStream), 'readable,writable');
assert.strictEqual(members(ReadableStreamBYOBReader), 'cancel,closed,read,releaseLock');
assert.strictEqual(ReadableStream.prototype[Symbol.asyncIterator], ReadableStream.prototype.values);
assert.strictEqual(Object.prototype.toString.call(new WritableStream()), '[object WritableStream]');
for (const [ctor, length] of [
  [ReadableStream, 0], [ReadableStreamDefaultReader, 1], [WritableStreamDefaultWriter, 1], [TransformStream, 0],
  [CountQueuingStrategy, 1], [TextDecoderStream, 0],
]) {
  assert.strictEqual(ctor.length, length, ctor.name);
}
