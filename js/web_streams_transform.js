// SPDX-License-Identifier: Apache-2.0

// TransformStream.

'use strict';

const {
  call1, call2, callback, dictionary, dress, highWaterMark, illegalConstructor, inspectCustom, invalidArgType,
  invalidThis, invalidValue, invoke, isObject, show,
} = require('web_streams_shared');
const { wrap: wrapReadable } = require('web_streams_readable');
const { Transform, create } = require('web_streams_transform_state');
const writable = require('web_streams_writable');
const { sizeFunction } = require('web_streams_strategy');

let stateOf; // (controller)

class TransformStreamDefaultController {
  #s;

  constructor(state = undefined) {
    if (!(state instanceof Transform)) throw illegalConstructor();
    this.#s = state;
  }

  static {
    stateOf = (self) => {
      if (!isObject(self) || !(#s in self)) throw invalidThis('TransformStreamDefaultController');
      return self.#s;
    };
  }

  get desiredSize() { return stateOf(this).desiredSize; }

  enqueue(chunk = undefined) { stateOf(this).enqueue(chunk); }

  error(reason = undefined) { stateOf(this).fail(reason); }

  terminate() { stateOf(this).terminate(); }

  [inspectCustom](depth, options) {
    return show(this, 'TransformStreamDefaultController', depth, options, () => ({ stream: stateOf(this).streamFace }));
  }
}

const kName = 'TransformStream';
let streamOf;

class TransformStream {
  #s;

  constructor(transformer = {}, writableStrategy = {}, readableStrategy = {}) {
    if (transformer instanceof Transform) {
      this.#s = transformer;
      return;
    }
    if (!isObject(transformer)) throw invalidArgType('transformer', 'of type object', transformer);
    const writing = dictionary(writableStrategy, 'writableStrategy');
    const reading = dictionary(readableStrategy, 'readableStrategy');
    this.#s = build(this, transformer, writing, reading);
  }

  static {
    streamOf = (self) => {
      if (typeof self !== 'object' || self === null || !(#s in self)) throw invalidThis(kName);
      return self.#s;
    };
  }

  get readable() { return wrapReadable(streamOf(this).readable); }

  get writable() { return writable.wrap(streamOf(this).writable); }

  [inspectCustom](depth, options) {
    return show(this, kName, depth, options, () => ({
      readable: this.readable, writable: this.writable, backpressure: streamOf(this).backpressure,
    }));
  }
}

// readOptions reads the strategies, in the order of the standard.
function readOptions(writing, reading) {
  const readableSize = sizeFunction(reading);
  const readableMark = highWaterMark(reading, 0);
  const writableSize = sizeFunction(writing);
  return { readableMark, readableSize, writableMark: highWaterMark(writing, 1), writableSize };
}

function build(face, transformer, writing, reading) {
  const method = (name) => callback(transformer, name, 'transformer');
  const cancel = method('cancel');
  const flush = method('flush');
  refuseType(transformer, 'readableType');
  const start = method('start');
  const transform = method('transform');
  refuseType(transformer, 'writableType');
  const s = new Transform({
    cancel: cancel === undefined ? undefined : (reason) => call1(cancel, transformer, reason),
    flush: flush === undefined ? undefined : (self) => call1(flush, transformer, faceOf(self)),
    transform: transform === undefined ? undefined :
      (chunk, self) => call2(transform, transformer, chunk, faceOf(self)),
  }, readOptions(writing, reading));
  s.streamFace = face;
  s.start(start === undefined ? undefined : invoke(start, transformer, faceOf(s)));
  return s;
}

function refuseType(transformer, name) {
  if (transformer[name] !== undefined) throw invalidValue(`transformer.${name}`, transformer[name], RangeError);
}

const faceOf = (s) => (s.face === undefined ? (s.face = new TransformStreamDefaultController(s)) : s.face);

dress(TransformStream, ['readable', 'writable']);
dress(TransformStreamDefaultController, ['desiredSize', 'enqueue', 'error', 'terminate']);

binding.transferable(TransformStream,
  (stream) => new TransformStream(require('web_streams_transfer').transform(streamOf(stream))));

module.exports = {
  TransformStream, TransformStreamDefaultController, create, wrapReadable, wrapWritable: writable.wrap,
};
