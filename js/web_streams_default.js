// SPDX-License-Identifier: Apache-2.0

// The controller of streams that give any values.

'use strict';

const {
  call1, callback, dress, illegalConstructor, inspectCustom, invalidState, invalidThis, invoke,
  settled, show, sizeOf,
} = require('web_streams_shared');
const { SizedQueue } = require('web_streams_queue');
const { Puller, ReadableState } = require('web_streams_state');

class DefaultController extends Puller {
  constructor(stream, source, pull, cancel, mark, size) {
    super(stream, source, pull, cancel);
    this.mark = mark;
    this.size = size;
    this.queue = new SizedQueue(size !== undefined);
    stream.controller = this;
  }

  get bytes() { return false; }

  get desiredSize() {
    const { state } = this.stream;
    if (state === 'readable') return this.mark - this.queue.total;
    return state === 'closed' ? 0 : null;
  }

  get open() { return !this.closing && this.stream.state === 'readable'; }

  shouldPull() {
    const { stream } = this;
    if (this.closing || !this.started || stream.state !== 'readable') return false;
    return this.mark > this.queue.total || stream.wanted(false);
  }

  // shift takes the first chunk; there must be one.
  shift() {
    const { queue } = this;
    const chunk = queue.take();
    if (this.closing && queue.length === 0) {
      this.forget();
      this.stream.close();
    } else if (this.pullSource !== undefined) {
      this.pullIfNeeded();
    }
    return chunk;
  }

  pull(request) {
    if (this.queue.length > 0) {
      request.chunk(this.shift());
      return;
    }
    this.stream.reader.requests.push(request);
    this.pullIfNeeded();
  }

  cancel(reason) {
    this.queue.clear();
    const { cancelSource } = this;
    this.forget();
    return cancelSource === undefined ? settled : cancelSource(reason, this);
  }

  release() {}

  // enqueue may run only while the stream is open.
  enqueue(chunk) {
    const { stream } = this;
    const { reader } = stream;
    if (reader !== undefined && reader.requests.length > 0) reader.requests.shift().chunk(chunk);
    else this.queue.put(chunk, this.size === undefined ? 1 : this.measure(chunk));
    if (this.pullSource !== undefined) this.pullIfNeeded();
  }

  measure(chunk) {
    try {
      return sizeOf(this.size, chunk);
    } catch (err) {
      this.fail(err);
      throw err;
    }
  }

  close() {
    if (!this.open) return;
    this.closing = true;
    if (this.queue.length > 0) return;
    this.forget();
    this.stream.close();
  }

  fail(reason) {
    const { stream } = this;
    if (stream.state !== 'readable') return;
    this.queue.clear();
    this.forget();
    stream.fail(reason);
  }
}

let stateOf; // (controller)

class ReadableStreamDefaultController {
  #s;

  constructor(state = undefined) {
    if (!(state instanceof DefaultController)) throw illegalConstructor();
    this.#s = state;
  }

  static {
    stateOf = (self) => {
      if (typeof self === 'object' && self !== null && #s in self) return self.#s;
      throw invalidThis('ReadableStreamDefaultController');
    };
  }

  get desiredSize() { return stateOf(this).desiredSize; }

  close() {
    const s = stateOf(this);
    if (!s.open) throw invalidState('Controller is already closed');
    s.close();
  }

  enqueue(chunk = undefined) {
    const s = stateOf(this);
    if (s.closing || s.stream.state !== 'readable') throw invalidState('Controller is already closed');
    s.enqueue(chunk);
  }

  error(reason = undefined) { stateOf(this).fail(reason); }

  [inspectCustom](depth, options) {
    return show(this, 'ReadableStreamDefaultController', depth, options, () => ({}));
  }
}

dress(ReadableStreamDefaultController, ['desiredSize', 'close', 'enqueue', 'error']);

const faceOf = (c) => (c.face === undefined ? (c.face = new ReadableStreamDefaultController(c)) : c.face);

// fromSource gives a stream the controller for the source of a script.
function fromSource(stream, source, { start, pull, cancel }, mark, size) {
  const c = new DefaultController(stream, source,
    pull === undefined ? undefined : (self) => call1(pull, source, faceOf(self)),
    cancel === undefined ? undefined : (reason) => call1(cancel, source, reason), mark, size);
  c.start(start === undefined ? undefined : invoke(start, source, faceOf(c)));
}

// create makes a stream whose source is in the runtime: pull() and
// cancel(reason) return promises.
function create(pull, cancel, mark = 1, size = undefined, started = undefined) {
  const stream = new ReadableState();
  new DefaultController(stream, undefined, pull, cancel, mark, size).start(started);
  return stream;
}

// readMethods reads the functions of a source, in the order of the standard.
function readMethods(source) {
  const cancel = callback(source, 'cancel', 'source');
  const pull = callback(source, 'pull', 'source');
  return { cancel, pull, start: callback(source, 'start', 'source') };
}

module.exports = { ReadableStreamDefaultController, create, fromSource, readMethods };
