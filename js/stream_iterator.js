// SPDX-License-Identifier: Apache-2.0

// Reading a stream as an async iterator.

'use strict';

const { nodeError, invalidArgType, Readable } = binding;
const { AbortError } = require('event_target');
const { finished, destroy } = require('stream_finished');
const wrap = require('stream_wrap');

// StreamIterator answers one call after the other.
class StreamIterator {
  #stream;
  #failure = undefined; // undefined while it runs, null after the end, or the error
  #wake = undefined;    // what waits for data
  #last = undefined;    // the call that runs
  #started = false;
  #done = false;
  #keep;                // does not destroy the stream when it is left
  #cleanup;

  constructor(stream, options) {
    this.#keep = options !== undefined && options !== null && options.destroyOnReturn === false;
    this.#stream = stream;
  }

  #start() {
    this.#started = true;
    const wake = () => this.#wakeUp();
    this.#stream.on('readable', wake);
    const stop = finished(this.#stream, { writable: false }, (err) => {
      this.#failure = err ? err : null;
      this.#wakeUp();
    });
    this.#cleanup = () => {
      this.#stream.removeListener('readable', wake);
      stop();
    };
  }

  #wakeUp() {
    const wake = this.#wake;
    this.#wake = undefined;
    if (wake !== undefined) wake();
  }

  // #take waits for the next chunk.
  async #take() {
    if (this.#done) return { value: undefined, done: true };
    if (!this.#started) this.#start();
    for (;;) {
      const chunk = this.#stream.destroyed ? null : this.#stream.read();
      if (chunk !== null) return { value: chunk, done: false };
      if (this.#failure) {
        this.#leave();
        throw this.#failure;
      }
      if (this.#failure === null) {
        this.#leave();
        return { value: undefined, done: true };
      }
      await new Promise((resolve) => { this.#wake = resolve; });
    }
  }

  // #leave ends the iteration. A stream that is destroyed by it keeps the
  // listeners, because of the error that tells so.
  #leave() {
    if (this.#done) return;
    this.#done = true;
    if (!this.#started) return;
    const { _readableState: state } = this.#stream;
    if ((this.#failure || !this.#keep) && (this.#failure === undefined || (state && state.autoDestroy))) {
      destroy(this.#stream, null);
    } else {
      this.#cleanup();
    }
  }

  // #queue runs a call at once, or when those before it are through.
  #queue(call) {
    const before = this.#last;
    const result = before === undefined ? call() : before.then(call, call);
    const settled = result.then(() => {}, () => {}).then(() => {
      if (this.#last === settled) this.#last = undefined;
    });
    this.#last = settled;
    return result;
  }

  next() { return this.#queue(() => this.#take()); }

  return(value) {
    return this.#queue(async () => {
      this.#leave();
      return { value, done: true };
    });
  }

  throw(err) {
    return this.#queue(async () => {
      if (this.#failure === undefined) this.#failure = err;
      this.#leave();
      throw err;
    });
  }

  get stream() { return this.#stream; }
  [Symbol.asyncIterator]() { return this; }
}

// iterator({ destroyOnReturn }) is a method of Readable, and its
// Symbol.asyncIterator without options.
function iterator(options) {
  if (options !== undefined && (options === null || typeof options !== 'object')) {
    throw invalidArgType('options', 'of type object', options);
  }
  const stream = typeof this.read === 'function' ? this : wrap.wrap.call(Readable, this, { objectMode: true });
  return new StreamIterator(stream, options);
}

// dispose destroys a stream and waits until it is closed.
function dispose(stream, ended) {
  let err = null;
  if (!stream.destroyed) {
    err = ended ? null : new AbortError();
    stream.destroy(err);
  }
  return new Promise((resolve, reject) => {
    finished(stream, (er) => (er && er !== err ? reject(er) : resolve(null)));
  });
}

function disposeReadable() { return dispose(this, this.readableEnded); }
function disposeWritable() { return dispose(this, this.writableFinished); }

module.exports = { disposeReadable, disposeWritable, iterator, nodeError };
