// SPDX-License-Identifier: Apache-2.0

// WritableStreamDefaultWriter.

'use strict';

const {
  Deferred, dress, inspectCustom, invalidArgType, invalidState, invalidThis, rejectedWith, show,
} = require('web_streams_shared');
const { WriterState, unbound } = require('web_streams_writable_state');
const { stateOf } = require('web_streams_writable');

const kName = 'WritableStreamDefaultWriter';
const isWriter = (v) => typeof v === 'object' && v !== null;

class WritableStreamDefaultWriter {
  #s;

  constructor(stream) {
    const state = stateOf(stream);
    if (state === undefined) throw invalidArgType('stream', 'an instance of WritableStream', stream);
    this.#s = new WriterState(state);
  }

  get closed() {
    if (!isWriter(this) || !(#s in this)) return rejectedWith(invalidThis(kName));
    return this.#s.closed.promise;
  }

  get desiredSize() {
    if (!isWriter(this) || !(#s in this)) throw invalidThis(kName);
    if (this.#s.stream === undefined) throw unbound();
    return this.#s.desiredSize;
  }

  get ready() {
    if (!isWriter(this) || !(#s in this)) return rejectedWith(invalidThis(kName));
    return this.#s.ready.promise;
  }

  abort(reason = undefined) {
    if (!isWriter(this) || !(#s in this)) return rejectedWith(invalidThis(kName));
    const { stream } = this.#s;
    return stream === undefined ? rejectedWith(unbound()) : stream.abort(reason);
  }

  close() {
    if (!isWriter(this) || !(#s in this)) return rejectedWith(invalidThis(kName));
    const { stream } = this.#s;
    if (stream === undefined) return rejectedWith(unbound());
    if (stream.closeWanted) return rejectedWith(invalidState('Failure to close WritableStream'));
    return stream.close();
  }

  releaseLock() {
    if (!isWriter(this) || !(#s in this)) throw invalidThis(kName);
    if (this.#s.stream !== undefined) this.#s.release();
  }

  write(chunk = undefined) {
    if (!isWriter(this) || !(#s in this)) return rejectedWith(invalidThis(kName));
    const s = this.#s;
    if (s.stream === undefined) return rejectedWith(unbound());
    const request = new Deferred();
    const refused = s.write(chunk, request);
    return refused === undefined ? request.promise : rejectedWith(refused.reason);
  }

  [inspectCustom](depth, options) {
    const { stream } = this.#s;
    return show(this, kName, depth, options, () => ({
      stream: stream === undefined ? undefined : stream.face,
      close: this.closed,
      ready: this.ready,
      desiredSize: stream === undefined ? undefined : this.desiredSize,
    }));
  }
}

dress(WritableStreamDefaultWriter, ['closed', 'desiredSize', 'ready', 'abort', 'close', 'releaseLock', 'write']);

module.exports = { WritableStreamDefaultWriter };
