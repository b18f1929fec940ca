// SPDX-License-Identifier: Apache-2.0

// TransformStream.

'use strict';

const {
  Deferred, Outcome, call, callback, dictionary, dress, highWaterMark, illegalConstructor, inspectCustom, invalidArgType,
  invalidState, invalidThis, invalidValue, isObject, react, rejectedWith, settled, show,
} = require('web_streams_shared');
const readable = require('web_streams_default');
const writable = require('web_streams_writable');
const { wrap: wrapReadable } = require('web_streams_readable');
const { sizeFunction } = require('web_streams_strategy');

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
      close: () => this.end(functions.flush === undefined ? () => settled : () => functions.flush(this), undefined, 'close'),
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

let stateOf; // (controller)

class TransformStreamDefaultController {
  #s;

  constructor(state = undefined) {
    if (!(state instanceof Transform)) throw illegalConstructor();
    this.#s = state;
  }

  static {
    stateOf = (self) => {
      if (typeof self !== 'object' || self === null || !(#s in self)) throw invalidThis('TransformStreamDefaultController');
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
    cancel: cancel === undefined ? undefined : (reason) => call(cancel, transformer, reason),
    flush: flush === undefined ? undefined : (self) => call(flush, transformer, faceOf(self)),
    transform: transform === undefined ? undefined : (chunk, self) => call(transform, transformer, chunk, faceOf(self)),
  }, readOptions(writing, reading));
  s.streamFace = face;
  s.start(start === undefined ? undefined : start.call(transformer, faceOf(s)));
  return s;
}

function refuseType(transformer, name) {
  if (transformer[name] !== undefined) throw invalidValue(`transformer.${name}`, transformer[name], RangeError);
}

const faceOf = (s) => (s.face === undefined ? (s.face = new TransformStreamDefaultController(s)) : s.face);

// create makes a transform stream in the runtime. transform and flush get the
// state, and may return promises or throw.
function create(transform, flush, cancel = undefined) {
  const s = new Transform({
    transform: (chunk, self) => call(transform, undefined, chunk, self),
    flush: flush === undefined ? undefined : (self) => call(flush, undefined, self),
    cancel,
  }, { writableMark: 1, writableSize: undefined, readableMark: 0, readableSize: undefined });
  s.start(undefined);
  return s;
}

dress(TransformStream, ['readable', 'writable']);
dress(TransformStreamDefaultController, ['desiredSize', 'enqueue', 'error', 'terminate']);

module.exports = { TransformStream, TransformStreamDefaultController, create, wrapReadable, wrapWritable: writable.wrap };
