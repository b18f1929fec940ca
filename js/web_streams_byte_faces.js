// SPDX-License-Identifier: Apache-2.0

// What scripts see of the controller of a stream of bytes.

'use strict';

const { isDetached } = binding;
const {
  call1, dress, illegalConstructor, inspectCustom, invalidArgType, invalidState, invalidThis, invalidValue, invoke,
  isObject, show,
} = require('web_streams_shared');
const { ReadableState } = require('web_streams_state');
const { ByteController } = require('web_streams_bytes');
const { enqueue, respond, respondWithNewView } = require('web_streams_respond');

const kMake = Symbol('make');
const viewNeeded = (name, v) => invalidArgType(name, 'an instance of Buffer, TypedArray, or DataView', v);

// asLength reads an unsigned integer of Web IDL.
function asLength(value) {
  const n = Math.trunc(Number(value));
  if (!(n >= 0 && n <= Number.MAX_SAFE_INTEGER)) throw invalidValue('bytesWritten', value);
  return n + 0;
}

class ReadableStreamBYOBRequest {
  #c;
  #view;

  constructor(key = undefined, c = undefined, view = undefined) {
    if (key !== kMake) throw illegalConstructor();
    this.#c = c;
    this.#view = view;
  }

  static #check(self) {
    if (typeof self !== 'object' || self === null || !(#c in self)) throw invalidThis('ReadableStreamBYOBRequest');
  }

  static drop(self) {
    self.#c = undefined;
    self.#view = null;
  }

  get view() {
    ReadableStreamBYOBRequest.#check(this);
    return this.#view;
  }

  respond(bytesWritten) {
    ReadableStreamBYOBRequest.#check(this);
    const n = asLength(bytesWritten);
    if (this.#c === undefined) throw invalidState('This BYOB request has been invalidated');
    if (isDetached(this.#view.buffer)) throw invalidState('Viewed ArrayBuffer is detached');
    respond(this.#c, n);
  }

  respondWithNewView(view) {
    ReadableStreamBYOBRequest.#check(this);
    if (this.#c === undefined) throw invalidState('This BYOB request has been invalidated');
    if (!ArrayBuffer.isView(view)) throw viewNeeded('view', view);
    if (isDetached(view.buffer)) throw invalidState('Viewed ArrayBuffer is detached');
    respondWithNewView(this.#c, view);
  }

  [inspectCustom](depth, options) {
    return show(this, 'ReadableStreamBYOBRequest', depth, options,
      () => ({ view: this.view, controller: this.#c === undefined ? undefined : faceOf(this.#c) }));
  }
}

const { drop } = ReadableStreamBYOBRequest;
delete ReadableStreamBYOBRequest.drop;

// requestOf makes the object by which a source fills the first descriptor.
function requestOf(c) {
  const d = c.pulls.peek();
  if (c.request === undefined && d !== undefined) {
    const view = new Uint8Array(d.buffer, d.offset + d.filled, d.length - d.filled);
    const face = new ReadableStreamBYOBRequest(kMake, c, view);
    c.request = { face, drop: () => drop(face) };
  }
  return c.request === undefined ? null : c.request.face;
}

let stateOf; // (controller)

class ReadableByteStreamController {
  #s;

  constructor(state = undefined) {
    if (!(state instanceof ByteController)) throw illegalConstructor();
    this.#s = state;
  }

  static {
    stateOf = (self) => {
      if (!isObject(self) || !(#s in self)) throw invalidThis('ReadableByteStreamController');
      return self.#s;
    };
  }

  get byobRequest() { return requestOf(stateOf(this)); }

  get desiredSize() { return stateOf(this).desiredSize; }

  close() {
    const s = stateOf(this);
    checkOpen(s);
    s.close();
  }

  enqueue(chunk) {
    const s = stateOf(this);
    if (!ArrayBuffer.isView(chunk)) throw viewNeeded('buffer', chunk);
    if (chunk.byteLength === 0 || chunk.buffer.byteLength === 0) {
      throw invalidState('chunk ArrayBuffer is zero-length or detached');
    }
    checkOpen(s);
    enqueue(s, chunk);
  }

  error(reason = undefined) { stateOf(this).fail(reason); }

  [inspectCustom](depth, options) {
    return show(this, 'ReadableByteStreamController', depth, options, () => ({}));
  }
}

function checkOpen(s) {
  if (s.closing) throw invalidState('Controller is already closed');
  if (s.stream.state !== 'readable') throw invalidState('ReadableStream is already closed');
}

dress(ReadableStreamBYOBRequest, ['view', 'respond', 'respondWithNewView']);
dress(ReadableByteStreamController, ['byobRequest', 'desiredSize', 'close', 'enqueue', 'error']);

const faceOf = (c) => (c.face === undefined ? (c.face = new ReadableByteStreamController(c)) : c.face);

function autoSizeOf(source) {
  const value = source.autoAllocateChunkSize;
  if (value === undefined) return undefined;
  const n = Math.trunc(Number(value));
  if (!(n > 0 && n <= Number.MAX_SAFE_INTEGER)) throw invalidValue('source.autoAllocateChunkSize', value);
  return n;
}

// bytesFromSource gives a stream the controller for the source of a script.
function bytesFromSource(stream, source, { start, pull, cancel }, mark, autoSize) {
  const c = new ByteController(stream, source,
    pull === undefined ? undefined : (self) => call1(pull, source, faceOf(self)),
    cancel === undefined ? undefined : (reason) => call1(cancel, source, reason), mark, autoSize);
  c.start(start === undefined ? undefined : invoke(start, source, faceOf(c)));
}

// createBytes makes a stream of bytes whose source is in the runtime.
function createBytes(pull, cancel, mark = 0) {
  const stream = new ReadableState();
  new ByteController(stream, undefined, pull, cancel, mark, undefined).start(undefined);
  return stream;
}

module.exports = {
  ReadableByteStreamController, ReadableStreamBYOBRequest, autoSizeOf, bytesFromSource, createBytes,
};
