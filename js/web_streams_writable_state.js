// SPDX-License-Identifier: Apache-2.0

// The states of writable streams and of their writers. What waits for an
// answer of the sink is an object with resolve() and reject(reason), which do
// not call the stream before they have returned.

'use strict';

const {
  Deferred, Outcome, bare, fulfilled, invalidState, react, rejected, rejectedWith, resolvedWith,
} = require('web_streams_shared');
const { Queue } = require('web_streams_queue');

class WritableState {
  constructor() {
    this.state = 'writable'; // or 'erroring', 'errored' or 'closed'
    this.error = undefined;
    this.writer = undefined;
    this.controller = undefined;
    this.writes = new Queue();     // requests that are behind the one in flight
    this.write = undefined;        // the request in flight
    this.closing = undefined;      // close was asked for
    this.closeInFlight = undefined;
    this.abortion = undefined;     // { outcome, reason, late }
    this.backpressure = false;
    this.watched = undefined; // the outcome, for require('stream')
    this.face = undefined;
  }

  get closeWanted() { return this.closing !== undefined || this.closeInFlight !== undefined; }

  abort(reason) {
    if (this.state === 'closed' || this.state === 'errored') return resolvedWith(undefined);
    this.controller.signalAbort(reason);
    if (this.state === 'closed' || this.state === 'errored') return resolvedWith(undefined);
    if (this.abortion !== undefined) return this.abortion.outcome.promise;
    const late = this.state === 'erroring';
    const outcome = new Deferred();
    this.abortion = { outcome, reason: late ? undefined : reason, late };
    if (!late) this.startErroring(reason);
    return outcome.promise;
  }

  close() {
    if (this.state === 'closed' || this.state === 'errored') {
      return rejectedWith(invalidState(`WritableStream is ${this.state}`));
    }
    const outcome = new Deferred();
    this.closing = outcome;
    if (this.writer !== undefined && this.backpressure && this.state === 'writable') this.writer.ready.resolve();
    this.controller.advance();
    return outcome.promise;
  }

  // reject is for what the sink, or its start function, failed with.
  reject(reason) {
    if (this.state === 'writable') this.startErroring(reason);
    else this.finishErroring();
  }

  startErroring(reason) {
    this.state = 'erroring';
    this.error = reason;
    if (this.writer !== undefined) this.writer.failReady(reason);
    const busy = this.write !== undefined || this.closeInFlight !== undefined;
    if (!busy && this.controller.started) this.finishErroring();
  }

  finishErroring() {
    this.state = 'errored';
    this.controller.queue.clear();
    for (const request of this.writes.clear()) request.reject(this.error);
    const { abortion } = this;
    if (abortion === undefined) {
      this.rejectClose();
      return;
    }
    this.abortion = undefined;
    if (abortion.late) {
      abortion.outcome.reject(this.error);
      this.rejectClose();
      return;
    }
    react(this.controller.abort(abortion.reason), () => {
      abortion.outcome.resolve(undefined);
      this.rejectClose();
    }, (reason) => {
      abortion.outcome.reject(reason);
      this.rejectClose();
    });
  }

  rejectClose() {
    if (this.closing !== undefined) {
      this.closing.reject(this.error);
      this.closing = undefined;
    }
    if (this.watched !== undefined) this.watched.reject(this.error);
    if (this.writer !== undefined) this.writer.closed.reject(this.error);
  }

  finishClose() {
    this.closeInFlight.resolve(undefined);
    this.closeInFlight = undefined;
    if (this.state === 'erroring') {
      this.error = undefined;
      if (this.abortion !== undefined) this.abortion.outcome.resolve(undefined);
      this.abortion = undefined;
    }
    this.state = 'closed';
    if (this.watched !== undefined) this.watched.resolve();
    if (this.writer !== undefined) this.writer.closed.resolve();
  }

  failClose(reason) {
    this.closeInFlight.reject(reason);
    this.closeInFlight = undefined;
    if (this.abortion !== undefined) {
      this.abortion.outcome.reject(reason);
      this.abortion = undefined;
    }
    this.reject(reason);
  }

  finishWrite() {
    const { write } = this;
    this.write = undefined;
    write.resolve(undefined);
  }

  failWrite(reason) {
    this.write.reject(reason);
    this.write = undefined;
    this.reject(reason);
  }

  updateBackpressure(on) {
    if (on === this.backpressure) return;
    this.backpressure = on;
    if (this.writer === undefined) return;
    if (on) this.writer.ready.renew();
    else this.writer.ready.resolve();
  }
}

// WriterState is a lock on a stream.
class WriterState {
  constructor(stream) {
    if (stream.writer !== undefined) throw invalidState('WritableStream is locked');
    this.stream = stream;
    stream.writer = this;
    const { state, error } = stream;
    if (state === 'writable') {
      this.ready = stream.closeWanted || !stream.backpressure ? fulfilled() : new Outcome();
    } else {
      this.ready = state === 'closed' ? fulfilled() : rejected(error);
    }
    if (state === 'closed') this.closed = fulfilled();
    else this.closed = state === 'errored' ? rejected(error) : new Outcome();
  }

  failReady(reason) { this.ready = failed(this.ready, reason); }

  get desiredSize() {
    const { state, controller } = this.stream;
    if (state === 'errored' || state === 'erroring') return null;
    return state === 'closed' ? 0 : controller.desiredSize;
  }

  // write gives a chunk to the stream. It returns what the request has to be
  // rejected with, boxed, if the stream does not take it.
  write(chunk, request) {
    const { stream } = this;
    const { controller } = stream;
    const size = controller.size === undefined ? 1 : controller.measure(chunk);
    if (stream !== this.stream) return { reason: unbound() };
    if (stream.state === 'errored') return { reason: stream.error };
    if (stream.closeWanted || stream.state === 'closed') return { reason: invalidState('WritableStream is closed') };
    if (stream.state === 'erroring') return { reason: stream.error };
    stream.writes.push(request);
    controller.write(chunk, size);
    return undefined;
  }

  // closeUnlessClosed passes on the end of another stream.
  closeUnlessClosed() {
    const { stream } = this;
    if (stream.closeWanted || stream.state === 'closed') return resolvedWith(undefined);
    if (stream.state === 'errored') return rejectedWith(stream.error);
    return stream.close();
  }

  release() {
    const { stream } = this;
    const released = invalidState('Writer has been released');
    this.failReady(released);
    this.closed = failed(this.closed, released);
    stream.writer = undefined;
    this.stream = undefined;
  }
}

// failed rejects an outcome, or makes one in the place of what is settled.
function failed(outcome, reason) {
  if (outcome.state !== 0) return rejected(reason);
  outcome.reject(reason);
  return outcome;
}

const unbound = () => invalidState('Writer is not bound to a WritableStream');

bare(WritableState, WriterState);

module.exports = { WritableState, WriterState, unbound };
