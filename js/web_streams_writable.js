// SPDX-License-Identifier: Apache-2.0

// WritableStream and its controller.

'use strict';

const {
  badSize, bare, call0, call1, call2, callback, dictionary, dress, highWaterMark, illegalConstructor,
  inspectCustom, invalidArgType, invalidState, invalidThis, invalidValue, invoke, isObject, isSize, react, rejectedWith,
  resolvedWith, settled, show,
} = require('web_streams_shared');
const { SizedQueue } = require('web_streams_queue');
const { WritableState } = require('web_streams_writable_state');
const { sizeFunction } = require('web_streams_strategy');

// Controller drives a sink: write, close and abort return promises, or are
// missing.
class Controller {
  constructor(stream, sink, mark, size) {
    this.stream = stream;
    this.sink = sink;
    this.mark = mark;
    this.size = size;
    this.queue = new SizedQueue(size !== undefined);
    this.started = false;
    this.aborts = undefined;  // the AbortController, made when it is asked for
    this.aborted = undefined; // [reason]
    this.face = undefined;
    this.onwritten = () => this.written();
    this.onfailed = (reason) => {
      if (stream.state === 'writable') this.forget();
      stream.failWrite(reason);
    };
    stream.controller = this;
    stream.backpressure = this.desiredSize <= 0;
  }

  start(result) {
    react(resolvedWith(result), () => {
      this.started = true;
      this.advance();
    }, (reason) => {
      this.started = true;
      this.stream.reject(reason);
    });
  }

  get desiredSize() { return this.mark - this.queue.total; }

  get signal() {
    if (this.aborts === undefined) {
      this.aborts = new (require('event_target').AbortController)();
      if (this.aborted !== undefined) this.aborts.abort(this.aborted[0]);
    }
    return this.aborts.signal;
  }

  signalAbort(reason) {
    if (this.aborted !== undefined) return;
    this.aborted = [reason];
    if (this.aborts !== undefined) this.aborts.abort(reason);
  }

  measure(chunk) {
    try {
      return Number((0, this.size)(chunk));
    } catch (err) {
      this.fail(err);
      return 1;
    }
  }

  write(chunk, size) {
    const { stream } = this;
    if (!isSize(size)) {
      this.fail(badSize(size));
      return;
    }
    this.queue.put(chunk, size);
    if (!stream.closeWanted && stream.state === 'writable') stream.updateBackpressure(this.mark <= this.queue.total);
    this.advance();
  }

  // advance begins the next operation of the sink if none is under way.
  advance() {
    const { stream, queue } = this;
    if (!this.started || stream.write !== undefined) return;
    if (stream.state === 'erroring') {
      stream.finishErroring();
    } else if (queue.length > 0) {
      stream.write = stream.writes.shift();
      const { write } = this.sink;
      react(write === undefined ? settled : write(queue.items[queue.head], this), this.onwritten, this.onfailed);
    } else if (stream.closing !== undefined) {
      this.close();
    }
  }

  written() {
    const { stream, queue } = this;
    stream.finishWrite();
    queue.take();
    if (stream.state === 'writable' && !stream.closeWanted) stream.updateBackpressure(this.mark <= queue.total);
    this.advance();
  }

  close() {
    const { stream, sink } = this;
    stream.closeInFlight = stream.closing;
    stream.closing = undefined;
    const result = sink.close === undefined ? settled : sink.close();
    this.forget();
    react(result, () => stream.finishClose(), (reason) => stream.failClose(reason));
  }

  abort(reason) {
    const { sink } = this;
    const result = sink.abort === undefined ? settled : sink.abort(reason);
    this.forget();
    return result;
  }

  // forget drops the functions of the sink: none is called any more.
  forget() {
    this.sink = {};
    this.size = undefined;
  }

  fail(reason) {
    if (this.stream.state !== 'writable') return;
    this.forget();
    this.stream.startErroring(reason);
  }
}

bare(Controller);

let controllerOf;

class WritableStreamDefaultController {
  #s;

  constructor(state = undefined) {
    if (!(state instanceof Controller)) throw illegalConstructor();
    this.#s = state;
  }

  static {
    controllerOf = (self) => {
      if (!isObject(self) || !(#s in self)) throw invalidThis('WritableStreamDefaultController');
      return self.#s;
    };
  }

  get signal() { return controllerOf(this).signal; }

  error(reason = undefined) { controllerOf(this).fail(reason); }

  [inspectCustom](depth, options) {
    return show(this, 'WritableStreamDefaultController', depth, options, () => ({ stream: this.#s.stream.face }));
  }
}

const kName = 'WritableStream';
let stateOf; // (value): undefined if it is no WritableStream
let wrap;    // (state)

class WritableStream {
  #s;

  constructor(sink = {}, strategy = {}) {
    if (sink instanceof WritableState) {
      this.#s = sink;
      return;
    }
    if (!isObject(sink)) throw invalidArgType('sink', 'of type object', sink);
    const stream = new WritableState();
    stream.face = this;
    this.#s = stream;
    build(stream, sink, dictionary(strategy, 'strategy'));
  }

  static {
    stateOf = (v) => (typeof v === 'object' && v !== null && #s in v ? v.#s : undefined);
    wrap = (state) => (state.face === undefined ? (state.face = new WritableStream(state)) : state.face);
  }

  get locked() { return needed(this).writer !== undefined; }

  abort(reason = undefined) {
    const s = stateOf(this);
    if (s === undefined) return rejectedWith(invalidThis(kName));
    if (s.writer !== undefined) return rejectedWith(invalidState('WritableStream is locked'));
    return s.abort(reason);
  }

  close() {
    const s = stateOf(this);
    if (s === undefined) return rejectedWith(invalidThis(kName));
    if (s.writer !== undefined) return rejectedWith(invalidState('WritableStream is locked'));
    if (s.closeWanted) return rejectedWith(invalidState('Failure closing WritableStream'));
    return s.close();
  }

  getWriter() {
    needed(this);
    return new (require('web_streams_writer').WritableStreamDefaultWriter)(this);
  }

  [inspectCustom](depth, options) {
    return show(this, kName, depth, options, () => ({ locked: this.locked, state: stateOf(this).state }));
  }
}

function needed(self) {
  const s = stateOf(self);
  if (s === undefined) throw invalidThis(kName);
  return s;
}

function build(stream, sink, strategy) {
  const mark = strategy.highWaterMark;
  const size = sizeFunction(strategy);
  const [abort, close, start, write] = ['abort', 'close', 'start', 'write'].map((name) => callback(sink, name, 'sink'));
  if (sink.type !== undefined) throw invalidValue('type', sink.type, RangeError);
  const c = new Controller(stream, {
    abort: abort === undefined ? undefined : (reason) => call1(abort, sink, reason),
    close: close === undefined ? undefined : () => call0(close, sink),
    write: write === undefined ? undefined : (chunk, self) => call2(write, sink, chunk, faceOf(self)),
  }, highWaterMark({ highWaterMark: mark }, 1), size);
  c.start(start === undefined ? undefined : invoke(start, sink, faceOf(c)));
}

const faceOf = (c) => (c.face === undefined ? (c.face = new WritableStreamDefaultController(c)) : c.face);

// create makes a stream whose sink is in the runtime.
function create(sink, mark = 1, size = undefined, started = undefined) {
  const stream = new WritableState();
  new Controller(stream, sink, mark, size).start(started);
  return stream;
}

dress(WritableStream, ['locked', 'abort', 'close', 'getWriter']);
dress(WritableStreamDefaultController, ['signal', 'error']);

binding.transferable(WritableStream, (stream) => wrap(require('web_streams_transfer').writable(needed(stream))));

module.exports = { WritableStream, WritableStreamDefaultController, create, stateOf, wrap };
