// SPDX-License-Identifier: Apache-2.0

// pipeTo and pipeThrough.

'use strict';

const {
  Deferred, dictionary, handled, invalidArgType, invalidState, nop, react, rejectedWith, settled,
} = require('web_streams_shared');
const { ReaderState } = require('web_streams_state');
const { WriterState } = require('web_streams_writable_state');
const readable = require('web_streams_readable');
const writable = require('web_streams_writable');

// Pipe carries chunks from source to dest. It is the request of its reader,
// and what the sink answers its writes to.
class Pipe {
  constructor(source, dest, options) {
    this.source = source;
    this.dest = dest;
    this.options = options;
    this.reader = new ReaderState(source, false);
    this.writer = new WriterState(dest);
    source.disturbed = true;
    this.outcome = new Deferred();
    this.stopping = false;
    this.held = undefined;    // [chunk] that was read and is not written yet
    this.pending = 0;         // writes that are not through
    this.onwritten = undefined;
    this.step = () => this.run();
    this.flush = () => this.writeHeld();
    this.unsignal = nop;
  }

  start() {
    const { signal } = this.options;
    if (signal !== undefined) {
      const abort = () => this.abort(signal);
      if (signal.aborted) {
        abort();
        return;
      }
      signal.addEventListener('abort', abort);
      this.unsignal = () => signal.removeEventListener('abort', abort);
    }
    this.watch();
    react(this.writer.ready.promise, this.step, nop);
  }

  // watch sees to the ends of both streams.
  watch() {
    const { source, dest, reader, writer } = this;
    const lost = () => this.sourceFailed();
    const refused = () => this.destFailed();
    if (source.state === 'errored') lost();
    else react(reader.closed.promise, undefined, lost);
    if (dest.state === 'errored') refused();
    else react(writer.closed.promise, undefined, refused);
    if (source.state === 'closed') this.sourceClosed();
    else react(reader.closed.promise, () => this.sourceClosed(), nop);
    if (dest.closeWanted || dest.state === 'closed') this.destClosed();
  }

  sourceFailed() {
    const { source, dest, options } = this;
    const { error } = source;
    this.shutdown(options.preventAbort ? undefined : () => dest.abort(error), [error]);
  }

  destFailed() {
    const { source, dest, options } = this;
    const { error } = dest;
    this.shutdown(options.preventCancel ? undefined : () => source.cancel(error), [error]);
  }

  sourceClosed() {
    this.shutdown(this.options.preventClose ? undefined : () => this.writer.closeUnlessClosed(), undefined);
  }

  destClosed() {
    const error = invalidState('Destination WritableStream is closed');
    this.shutdown(this.options.preventCancel ? undefined : () => this.source.cancel(error), [error]);
  }

  abort({ reason }) {
    const { source, dest, options } = this;
    this.shutdown(() => {
      const all = [];
      if (!options.preventAbort) all.push(dest.state === 'writable' ? dest.abort(reason) : settled);
      if (!options.preventCancel) all.push(source.state === 'readable' ? source.cancel(reason) : settled);
      return together(all);
    }, [reason]);
  }

  // run moves what is there and then waits, for room or for data.
  run() {
    const { source, writer, dest } = this;
    while (!this.stopping && source.state === 'readable') {
      if (dest.state !== 'writable') return;
      if (dest.controller.mark <= dest.controller.queue.total) {
        react(writer.ready.promise, this.step, nop);
        return;
      }
      if (source.controller.queue.length === 0) {
        this.reader.read(this);
        return;
      }
      this.write(source.controller.shift());
    }
  }

  write(chunk) {
    this.pending++;
    if (this.writer.write(chunk, this) !== undefined) this.pending--;
  }

  writeHeld() {
    if (this.held === undefined) return;
    const [chunk] = this.held;
    this.held = undefined;
    this.write(chunk);
    this.run();
  }

  // As a request: the chunk is written in a job of its own, because the source
  // that enqueues it must not find itself in the sink.
  chunk(value) {
    this.held = [value];
    react(settled, this.flush);
  }

  close() {}
  error() {}

  // As what waits for the sink.
  resolve() {
    this.pending--;
    if (this.pending === 0 && this.onwritten !== undefined) react(settled, this.onwritten);
  }

  reject() { this.resolve(); }

  // shutdown ends the pipe: what was read is written, then action is run.
  // failure is [reason] if the pipe fails.
  shutdown(action, failure) {
    if (this.stopping) return;
    this.stopping = true;
    const finish = () => {
      this.onwritten = undefined;
      if (action === undefined) this.finalize(failure);
      else react(action(), () => this.finalize(failure), (reason) => this.finalize([reason]));
    };
    if (this.dest.state !== 'writable' || this.dest.closeWanted) {
      finish();
      return;
    }
    this.writeHeld();
    this.onwritten = finish;
    if (this.pending === 0) react(settled, finish);
  }

  finalize(failure) {
    this.writer.release();
    this.reader.release();
    this.unsignal();
    if (failure === undefined) this.outcome.resolve(undefined);
    else this.outcome.reject(failure[0]);
  }
}

// together waits for all of up to two promises.
function together(all) {
  if (all.length === 0) return settled;
  if (all.length === 1) return all[0];
  const outcome = new Deferred();
  let left = 2;
  const one = () => {
    if (--left === 0) outcome.resolve(undefined);
  };
  for (const promise of all) react(promise, one, outcome.reject);
  return outcome.promise;
}

function readOptions(options) {
  const o = dictionary(options, 'options');
  const preventAbort = !!o.preventAbort;
  const preventCancel = !!o.preventCancel;
  const preventClose = !!o.preventClose;
  const { signal } = o;
  if (signal !== undefined && !require('abort_controller').isSignal(signal)) {
    throw invalidArgType('options.signal', 'an instance of AbortSignal', signal);
  }
  return { preventAbort, preventCancel, preventClose, signal };
}

function checkLocks(source, dest) {
  if (source.reader !== undefined) throw invalidState('The ReadableStream is locked');
  if (dest.writer !== undefined) throw invalidState('The WritableStream is locked');
}

function begin(source, dest, options) {
  const pipe = new Pipe(source, dest, options);
  pipe.start();
  return pipe.outcome.promise;
}

// to is pipeTo.
function to(source, destination, options) {
  try {
    const dest = writable.stateOf(destination);
    if (dest === undefined) throw invalidArgType('transform.writable', 'an instance of WritableStream', destination);
    const read = readOptions(options);
    checkLocks(source, dest);
    return begin(source, dest, read);
  } catch (err) {
    return rejectedWith(err);
  }
}

// through is pipeThrough.
function through(source, transform, options) {
  const pair = dictionary(transform, 'transform');
  const result = pair.readable;
  if (readable.stateOf(result) === undefined) {
    throw invalidArgType('transform.readable', 'an instance of ReadableStream', result);
  }
  const dest = writable.stateOf(pair.writable);
  if (dest === undefined) throw invalidArgType('transform.writable', 'an instance of WritableStream', pair.writable);
  const read = readOptions(options);
  checkLocks(source, dest);
  handled(begin(source, dest, read));
  return result;
}

module.exports = { begin, through, to };
