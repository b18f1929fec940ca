// SPDX-License-Identifier: Apache-2.0

// The state of transform streams.

'use strict';

const {
  Deferred, Outcome, bare, call1, call2, invalidState, react, rejectedWith, settled,
} = require('web_streams_shared');
const readable = require('web_streams_default');
const writable = require('web_streams_writable');

// Transform is the state of a TransformStream and of its controller. Its
// functions are transform(chunk, this), flush(this) and cancel(reason), which
// return promises.
class Transform {
  constructor(functions, options) {
    this.functions = functions;
    this.face = undefined;       // of the controller
    this.streamFace = undefined;
    this.finish = undefined;     // of the end, whoever brings it about
    this.backpressure = true;
    this.change = new Outcome(); // of backpressure
    const started = new Deferred();
    this.start = started.resolve;
    this.writable = writable.create({
      write: (chunk) => this.write(chunk),
      close: () => this.end(() => this.flushed(), undefined, 'close'),
      abort: (reason) => this.end(() => this.canceled(reason), reason, 'fail'),
    }, options.writableMark, options.writableSize, started.promise);
    this.readable = readable.create(() => {
      this.setBackpressure(false);
      return this.change.promise;
    }, (reason) => this.cancel(reason), options.readableMark, options.readableSize, started.promise);
  }

  setBackpressure(on) {
    this.change.resolve();
    this.change = new Outcome();
    this.backpressure = on;
  }

  get desiredSize() { return this.readable.controller.desiredSize; }

  enqueue(chunk) {
    const { controller } = this.readable;
    if (!controller.open) throw invalidState('Unable to enqueue');
    try {
      controller.enqueue(chunk);
    } catch (err) {
      this.failWritable(err);
      throw this.readable.error;
    }
    if (!this.backpressure && !controller.shouldPull()) this.setBackpressure(true);
  }

  fail(reason) {
    this.readable.controller.fail(reason);
    this.failWritable(reason);
  }

  // failWritable ends the writable side, also a write that waits.
  failWritable(reason) {
    this.functions = {};
    this.writable.controller.fail(reason);
    if (this.backpressure) this.setBackpressure(false);
  }

  terminate() {
    this.readable.controller.close();
    this.failWritable(invalidState('TransformStream terminated'));
  }

  write(chunk) {
    if (!this.backpressure) return this.transform(chunk);
    return react(this.change.promise, () => {
      if (this.writable.state === 'erroring') throw this.writable.error;
      return this.transform(chunk);
    });
  }

  transform(chunk) {
    const { transform } = this.functions;
    let result = settled;
    try {
      if (transform === undefined) this.enqueue(chunk);
      else result = transform(chunk, this);
    } catch (err) {
      result = rejectedWith(err);
    }
    if (result === settled) return result;
    return react(result, undefined, (reason) => {
      this.fail(reason);
      throw reason;
    });
  }

  flushed() {
    const { flush } = this.functions;
    return flush === undefined ? settled : flush(this);
  }

  canceled(reason) {
    const { cancel } = this.functions;
    return cancel === undefined ? settled : cancel(reason);
  }

  // end runs the last function and then ends the readable side, by its
  // controller's method how.
  end(last, reason, how) {
    if (this.finish !== undefined) return this.finish.promise;
    const finish = this.finish = new Deferred();
    const result = last();
    this.functions = {};
    react(result, () => {
      if (this.readable.state === 'errored') {
        finish.reject(this.readable.error);
        return;
      }
      this.readable.controller[how](reason);
      finish.resolve(undefined);
    }, (err) => {
      this.readable.controller.fail(err);
      finish.reject(err);
    });
    return finish.promise;
  }

  // cancel is for a reader that gave up.
  cancel(reason) {
    if (this.finish !== undefined) return this.finish.promise;
    const finish = this.finish = new Deferred();
    const result = this.canceled(reason);
    this.functions = {};
    react(result, () => {
      if (this.writable.state === 'errored') {
        finish.reject(this.writable.error);
        return;
      }
      this.failWritable(reason);
      finish.resolve(undefined);
    }, (err) => {
      this.failWritable(err);
      finish.reject(err);
    });
    return finish.promise;
  }
}

bare(Transform);

// create makes a transform stream in the runtime. transform and flush get the
// state, and may return promises or throw.
function create(transform, flush, cancel = undefined) {
  const s = new Transform({
    transform: (chunk, self) => call2(transform, undefined, chunk, self),
    flush: flush === undefined ? undefined : (self) => call1(flush, undefined, self),
    cancel,
  }, { writableMark: 1, writableSize: undefined, readableMark: 0, readableSize: undefined });
  s.start(undefined);
  return s;
}

module.exports = { Transform, create };
