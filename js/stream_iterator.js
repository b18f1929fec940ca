// SPDX-License-Identifier: Apache-2.0

// Reading a stream as an async iterator.

'use strict';

const { nodeError, invalidArgType, Readable } = binding;
const { AbortError } = require('event_target');
const { finished, destroy } = require('stream_finished');
const wrap = require('stream_wrap');

// StreamIterator answers one read after the other.
class StreamIterator {
  #stream;
  #failure = undefined; // undefined while it runs, null after the end, or the error
  #wake = undefined;    // what waits for data
  #last = Promise.resolve();
  #started = false;
  #done = false;
  #keep;
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
      if (this.#failure) return this.#fail(this.#failure);
      if (this.#failure === null) return this.#finish();
      await new Promise((resolve) => { this.#wake = resolve; });
    }
  }

  #fail(err) {
    this.#finish();
    destroy(this.#stream, err);
    throw err;
  }

  #finish() {
    this.#done = true;
    if (this.#cleanup !== undefined) this.#cleanup();
    return { value: undefined, done: true };
  }

  // #queue lets calls run one after the other.
  #queue(call) {
    const result = this.#last.then(call, call);
    this.#last = result.then(() => {}, () => {});
    return result;
  }

  next() { return this.#queue(() => this.#take()); }

  return(value) {
    return this.#queue(() => {
      const open = !this.#done && this.#started;
      this.#finish();
      if (open && (this.#failure === undefined || this.#stream.autoDestroy !== false)) this.#close(null);
      return { value, done: true };
    });
  }

  throw(err) {
    return this.#queue(() => {
      this.#finish();
      destroy(this.#stream, err);
      throw err;
    });
  }

  #close(err) {
    if (this.#keep) {
      if (err) destroy(this.#stream, err);
      return;
    }
    const { _readableState: state } = this.#stream;
    if (this.#failure === undefined || (state && state.autoDestroy)) this.#stream.destroy(null);
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
