// SPDX-License-Identifier: Apache-2.0

// The states of readable streams and of their readers, and the operations on
// them that do not depend on the kind of the stream.
//
// A reader waits with requests: objects with chunk(value), close(value) and
// error(reason), of which one is called once.

'use strict';

const {
  Deferred, Outcome, bare, fulfilled, invalidState, nop, react, rejected, rejectedWith, resolvedWith,
} = require('web_streams_shared');
const { Queue } = require('web_streams_queue');

// ReadableState is a readable stream. Its controller, of either kind, has
// queue, shift(), pull(request), cancel(reason) and release().
class ReadableState {
  constructor() {
    this.state = 'readable'; // or 'closed' or 'errored'
    this.error = undefined;
    this.reader = undefined;
    this.controller = undefined;
    this.disturbed = false;
    this.watched = undefined; // the outcome, for require('stream')
    this.face = undefined;
  }

  get bytes() { return this.controller.bytes; }

  cancel(reason) {
    this.disturbed = true;
    if (this.state === 'closed') return resolvedWith(undefined);
    if (this.state === 'errored') return rejectedWith(this.error);
    this.close();
    const { reader } = this;
    if (reader !== undefined && reader.byob) {
      for (const request of reader.requests.clear()) request.close(undefined);
    }
    return react(this.controller.cancel(reason), nop);
  }

  close() {
    this.state = 'closed';
    if (this.watched !== undefined) this.watched.resolve();
    const { reader } = this;
    if (reader === undefined) return;
    reader.closed.resolve();
    if (reader.byob) return;
    for (const request of reader.requests.clear()) request.close();
  }

  fail(reason) {
    this.state = 'errored';
    this.error = reason;
    if (this.watched !== undefined) this.watched.reject(reason);
    const { reader } = this;
    if (reader === undefined) return;
    reader.closed.reject(reason);
    reader.failRequests(reason);
  }

  // wanted tells whether a reader of the given kind waits.
  wanted(byob) {
    const { reader } = this;
    return reader !== undefined && reader.byob === byob && reader.requests.length > 0;
  }
}

// ReaderState is a lock on a stream.
class ReaderState {
  constructor(stream, byob) {
    if (stream.reader !== undefined) throw invalidState('ReadableStream is locked');
    this.byob = byob;
    this.requests = new Queue();
    this.stream = stream;
    stream.reader = this;
    if (stream.state === 'readable') this.closed = new Outcome();
    else if (stream.state === 'closed') this.closed = fulfilled();
    else this.closed = rejected(stream.error);
  }

  // read gives the request to the stream. The reader must hold one.
  read(request) {
    const { stream } = this;
    stream.disturbed = true;
    if (stream.state === 'readable') stream.controller.pull(request);
    else if (stream.state === 'closed') request.close();
    else request.error(stream.error);
  }

  cancel(reason) {
    if (this.stream === undefined) return rejectedWith(detached());
    return this.stream.cancel(reason);
  }

  // release gives the lock back. Requests that wait fail.
  release() {
    const { stream } = this;
    if (stream === undefined) return;
    const released = invalidState('Reader released');
    if (stream.state === 'readable') this.closed.reject(released);
    else this.closed = rejected(released);
    stream.controller.release();
    stream.reader = undefined;
    this.stream = undefined;
    this.failRequests(invalidState('Releasing reader'));
  }

  failRequests(reason) {
    for (const request of this.requests.clear()) request.error(reason);
  }
}

const detached = () => invalidState('The reader is not attached to a stream');

// PromiseRequest answers a read of a script.
class PromiseRequest extends Deferred {
  chunk(value) { this.resolve({ value, done: false }); }
  close(value) { this.resolve({ value, done: true }); }
  error(reason) { this.reject(reason); }
}

// Puller is what both kinds of controllers share: the calls of the source, one
// at a time.
class Puller {
  constructor(stream, source, pull, cancel) {
    this.stream = stream;
    this.source = source; // what a script gave, the this of its functions
    this.pullSource = pull;
    this.cancelSource = cancel;
    this.started = false;
    this.closing = false; // close was asked for
    this.pulling = false;
    this.again = false;
    this.face = undefined;
  }

  // start runs after the start function returned: result is what it returned.
  start(result) {
    if (this.pullSource === undefined && result === undefined) {
      this.started = true;
      return;
    }
    react(resolvedWith(result), () => {
      this.started = true;
      this.pullIfNeeded();
    }, (reason) => this.fail(reason));
  }

  pullIfNeeded() {
    if (this.pullSource === undefined || !this.shouldPull()) return;
    if (this.pulling) {
      this.again = true;
      return;
    }
    this.pulling = true;
    react(this.pullSource(this), () => {
      this.pulling = false;
      if (!this.again) return;
      this.again = false;
      this.pullIfNeeded();
    }, (reason) => this.fail(reason));
  }

  forget() {
    this.pullSource = this.cancelSource = undefined;
  }
}

bare(Puller, ReadableState, ReaderState);

module.exports = { PromiseRequest, Puller, ReadableState, ReaderState, detached };
