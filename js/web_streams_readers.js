// SPDX-License-Identifier: Apache-2.0

// ReadableStreamDefaultReader and ReadableStreamBYOBReader.

'use strict';

const { isDetached } = binding;
const {
  dictionary, dress, inspectCustom, invalidArgType, invalidState, invalidThis, invalidValue, nodeError, rejectedWith,
  resolvedWith, show,
} = require('web_streams_shared');
const { PromiseRequest, ReaderState, detached } = require('web_streams_state');

// streamOf is the state of the stream that a reader is made for.
function streamOf(value) {
  const state = require('web_streams_readable').stateOf(value);
  if (state === undefined) throw invalidArgType('stream', 'an instance of ReadableStream', value);
  return state;
}

const isReader = (v) => typeof v === 'object' && v !== null;
const kDefault = 'ReadableStreamDefaultReader';
const kByob = 'ReadableStreamBYOBReader';

class ReadableStreamDefaultReader {
  #s;

  constructor(stream) {
    this.#s = new ReaderState(streamOf(stream), false);
  }

  read() {
    if (!isReader(this) || !(#s in this)) return rejectedWith(invalidThis(kDefault));
    const s = this.#s;
    const { stream } = s;
    if (stream === undefined) return rejectedWith(detached());
    const { controller } = stream;
    if (stream.state === 'readable' && controller.queue.length > 0) { // no request is needed
      stream.disturbed = true;
      return resolvedWith({ value: controller.shift(), done: false });
    }
    const request = new PromiseRequest();
    s.read(request);
    return request.promise;
  }

  releaseLock() {
    if (!isReader(this) || !(#s in this)) throw invalidThis(kDefault);
    this.#s.release();
  }

  get closed() {
    if (!isReader(this) || !(#s in this)) return rejectedWith(invalidThis(kDefault));
    return this.#s.closed.promise;
  }

  cancel(reason = undefined) {
    if (!isReader(this) || !(#s in this)) return rejectedWith(invalidThis(kDefault));
    return this.#s.cancel(reason);
  }

  [inspectCustom](depth, options) {
    const s = this.#s;
    return show(this, kDefault, depth, options, () => ({
      stream: s.stream === undefined ? undefined : s.stream.face,
      readRequests: s.requests.length,
      close: this.closed,
    }));
  }
}

class ReadableStreamBYOBReader {
  #s;

  constructor(stream) {
    const state = streamOf(stream);
    if (state.reader !== undefined) throw invalidState('ReadableStream is locked');
    if (!state.bytes) throw invalidValue('stream', stream, TypeError, 'must be a byte stream');
    this.#s = new ReaderState(state, true);
  }

  read(view, options = {}) {
    if (!isReader(this) || !(#s in this)) return rejectedWith(invalidThis(kByob));
    try {
      const least = checkRead(view, options);
      const s = this.#s;
      if (s.stream === undefined) throw detached();
      const request = new PromiseRequest();
      readInto(s.stream, view, least, request);
      return request.promise;
    } catch (err) {
      return rejectedWith(err);
    }
  }

  releaseLock() {
    if (!isReader(this) || !(#s in this)) throw invalidThis(kByob);
    this.#s.release();
  }

  get closed() {
    if (!isReader(this) || !(#s in this)) return rejectedWith(invalidThis(kByob));
    return this.#s.closed.promise;
  }

  cancel(reason = undefined) {
    if (!isReader(this) || !(#s in this)) return rejectedWith(invalidThis(kByob));
    return this.#s.cancel(reason);
  }

  [inspectCustom](depth, options) {
    const s = this.#s;
    return show(this, kByob, depth, options, () => ({
      stream: s.stream === undefined ? undefined : s.stream.face,
      readIntoRequests: s.requests.length,
      close: this.closed,
    }));
  }
}

// checkRead returns how many elements a read needs at least.
function checkRead(view, options) {
  if (!ArrayBuffer.isView(view)) {
    throw invalidArgType('view', 'an instance of Buffer, TypedArray, or DataView', view);
  }
  const { min = 1 } = dictionary(options, 'options');
  const least = Math.trunc(Number(min));
  if (isDetached(view.buffer) || view.byteLength === 0 || view.buffer.byteLength === 0) {
    throw invalidState('View or Viewed ArrayBuffer is zero-length or detached');
  }
  if (!(least > 0)) throw invalidValue('options.min', min, TypeError, 'must be greater than 0');
  const length = view instanceof DataView ? view.byteLength : view.length;
  if (least > length) {
    throw nodeError(RangeError, 'ERR_OUT_OF_RANGE', 'The value of "options.min" is out of range. It must be ' +
      `${view instanceof DataView ? '<= view.byteLength' : '<= view.length'}. Received ${least}`);
  }
  return least;
}

// readInto is a read into the memory of view.
function readInto(stream, view, least, request) {
  stream.disturbed = true;
  if (stream.state === 'errored') request.error(stream.error);
  else stream.controller.pullInto(view, least, request);
}

for (const ctor of [ReadableStreamDefaultReader, ReadableStreamBYOBReader]) {
  dress(ctor, ['read', 'releaseLock', 'closed', 'cancel']);
}

module.exports = { ReadableStreamBYOBReader, ReadableStreamDefaultReader, readInto };
