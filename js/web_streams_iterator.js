// SPDX-License-Identifier: Apache-2.0

// Reading a ReadableStream as an async iterator.

'use strict';

const { react, rejectedWith, resolvedWith } = require('web_streams_shared');
const { PromiseRequest, ReaderState } = require('web_streams_state');

const ended = () => ({ value: undefined, done: true });

// IteratorRequest lets the stream go at its end.
class IteratorRequest extends PromiseRequest {
  constructor(iteration) {
    super();
    this.iteration = iteration;
  }

  chunk(value) {
    this.iteration.busy--;
    this.resolve({ value, done: false });
  }

  close() {
    this.iteration.finish();
    this.resolve(ended());
  }

  error(reason) {
    this.iteration.finish();
    this.reject(reason);
  }
}

// Iteration answers one call after the other.
class Iteration {
  constructor(stream, preventCancel) {
    this.reader = new ReaderState(stream, false);
    this.preventCancel = preventCancel;
    this.last = undefined; // what the call before returned
    this.busy = 0;         // how many calls are not through
    this.done = false;
  }

  finish() {
    this.busy--;
    this.done = true;
    this.reader.release();
  }

  // queue runs step when the calls before it are through.
  queue(step) {
    if (this.busy === 0) return (this.last = step());
    this.busy++;
    const run = () => {
      this.busy--;
      return step();
    };
    return (this.last = react(this.last, run, run));
  }

  next() { return this.busy === 0 ? (this.last = this.step()) : this.queue(() => this.step()); }

  step() {
    if (this.done) return resolvedWith(ended());
    const { stream } = this.reader;
    const { controller } = stream;
    if (stream.state === 'readable' && controller.queue.length > 0) {
      stream.disturbed = true;
      return resolvedWith({ value: controller.shift(), done: false });
    }
    this.busy++;
    const request = new IteratorRequest(this);
    this.reader.read(request);
    return request.promise;
  }

  return(value) {
    return this.queue(() => {
      if (this.done) return resolvedWith({ value, done: true });
      this.done = true;
      const { reader } = this;
      const result = this.preventCancel ? resolvedWith(undefined) : reader.cancel(value);
      reader.release();
      this.busy++;
      const after = () => { this.busy--; };
      react(result, after, after);
      return react(result, () => ({ value, done: true }));
    });
  }
}

let iterationOf; // (iterator)

class ReadableStreamAsyncIterator {
  #iteration;

  constructor(iteration) { this.#iteration = iteration; }

  static {
    iterationOf = (v) => (typeof v === 'object' && v !== null && #iteration in v ? v.#iteration : undefined);
  }

  next() {
    const it = iterationOf(this);
    return it === undefined ? rejectedWith(foreign()) : it.next();
  }

  return(value) {
    const it = iterationOf(this);
    return it === undefined ? rejectedWith(foreign()) : it.return(value);
  }
}

const foreign = () => new TypeError('Value of "this" must be of type ReadableStreamAsyncIterator');

const base = Object.create(Object.prototype, {
  [Symbol.asyncIterator]: {
    value: { [Symbol.asyncIterator]() { return this; } }[Symbol.asyncIterator], writable: true, configurable: true,
  },
});
const { prototype } = ReadableStreamAsyncIterator;
Object.setPrototypeOf(prototype, base);
delete prototype.constructor;
for (const name of ['next', 'return']) Object.defineProperty(prototype, name, { enumerable: true });
Object.defineProperty(prototype, Symbol.toStringTag, { value: 'ReadableStream AsyncIterator', configurable: true });

function iterate(stream, preventCancel) {
  return new ReadableStreamAsyncIterator(new Iteration(stream, preventCancel));
}

module.exports = { iterate };
