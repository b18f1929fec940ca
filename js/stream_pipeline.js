// SPDX-License-Identifier: Apache-2.0

// pipeline, addAbortSignal and require('stream/promises').

'use strict';

const { nodeError, invalidArgType, nextTick, PassThrough } = binding;
const { AbortError } = require('event_target');
const {
  isIterable, isNodeStream, isReadable, isWebReadable, isWebStream, isWebTransform, isWebWritable, readableFinished,
  readableNode,
} = require('stream_condition');
const { checkSignal, destroy, finished, finishedPromise, nop, premature } = require('stream_finished');

const isPremature = (err) => !!err && err.code === 'ERR_STREAM_PREMATURE_CLOSE';

function invalidReturn(expected, name, value) {
  const got = value !== null && typeof value === 'object' && value.constructor && value.constructor.name
    ? `an instance of ${value.constructor.name}` : `type ${typeof value}`;
  return nodeError(TypeError, 'ERR_INVALID_RETURN_VALUE',
    `Expected ${expected} to be returned from the "${name}" function but got ${got}.`);
}

// Pipeline connects streams, iterables and functions, and sees to it that all
// of them end when one fails.
class Pipeline {
  constructor(parts, options, callback) {
    this.parts = parts;
    this.end = options.end !== false;
    this.callback = callback;
    this.pending = 0;        // what has to finish
    this.error = undefined;
    this.value = undefined;  // of a function at the end
    this.destroys = [];
    this.cleanups = [];      // of the last one, which may go on living
    this.controller = new AbortController();
    this.outer = options.signal;
    this.unsignal = nop;
  }

  run() {
    const abort = () => this.settle(new AbortError(undefined, this.outer && { cause: this.outer.reason }), false);
    if (this.outer && !this.outer.aborted) {
      this.outer.addEventListener('abort', abort);
      this.unsignal = () => this.outer.removeEventListener('abort', abort);
    }
    let result;
    for (let i = 0; i < this.parts.length; i++) result = this.connect(i, result);
    if (this.outer && this.outer.aborted) nextTick(abort);
    return result;
  }

  finish(err) { this.settle(err, --this.pending === 0); }

  settle(err, final) {
    if (err && (!this.error || isPremature(this.error))) this.error = err;
    if (!this.error && !final) return;
    while (this.destroys.length > 0) this.destroys.shift()(this.error);
    this.unsignal();
    this.controller.abort();
    if (!final) return;
    if (!this.error) this.cleanups.forEach((clean) => clean());
    const { callback, error, value } = this; // as they are now: what is destroyed above may still emit
    nextTick(() => callback(error, value));
  }

  // connect joins part i to what came before and returns what can be read now.
  connect(i, before) {
    const part = this.parts[i];
    const reading = i < this.parts.length - 1;
    const end = reading || this.end;
    if (isNodeStream(part)) this.guard(part, reading, i > 0, end);
    if (i === 0) return this.source(part);
    if (typeof part === 'function') return this.call(part, before, i, reading, end);
    if (isWebStream(part)) return this.joinWeb(before, part, i, end);
    if (!isNodeStream(part)) return this.join(before, require('stream_compose').duplexFrom(part), reading, end);
    return this.join(before, part, reading, end);
  }

  // guard destroys a stream when the pipeline fails, and reports its errors.
  guard(stream, reading, writing, end) {
    const last = !reading && isReadable(stream);
    if (end) {
      const cleanup = this.destroyLater(stream, reading, writing);
      if (last) this.cleanups.push(cleanup);
    }
    const onerror = (err) => {
      if (err && err.name !== 'AbortError' && !isPremature(err)) this.finish(err);
    };
    stream.on('error', onerror);
    if (last) this.cleanups.push(() => stream.removeListener('error', onerror));
  }

  destroyLater(stream, reading, writing) {
    let done = false;
    stream.on('close', () => { done = true; });
    const cleanup = finished(stream, { readable: reading, writable: writing }, (err) => { done = !err; });
    this.destroys.push((err) => {
      if (done) return;
      done = true;
      destroy(stream, err || nodeError(Error, 'ERR_STREAM_DESTROYED', 'Cannot call pipe after a stream was destroyed'));
    });
    return cleanup;
  }

  source(part) {
    if (typeof part === 'function') {
      const result = part({ signal: this.controller.signal });
      if (!isIterable(result)) throw invalidReturn('Iterable, AsyncIterable or Stream', 'source', result);
      return result;
    }
    if (isIterable(part) || readableNode(part) || isWebTransform(part)) return part;
    return require('stream_compose').duplexFrom(part);
  }

  // call runs a function on what came before.
  call(part, before, i, reading, end) {
    if (isWebTransform(before)) before = before.readable;
    const input = isIterable(before, true) ? before : { [Symbol.asyncIterator]: () => require('stream_pump').asyncIterator(before) };
    const result = part(input, { signal: this.controller.signal });
    if (reading) {
      if (!isIterable(result, true)) throw invalidReturn('AsyncIterable', `transform[${i - 1}]`, result);
      return result;
    }
    const out = new PassThrough({ objectMode: true });
    const then = result && result.then; // looked at once: it may be an accessor
    if (typeof then === 'function') this.await((...args) => then.apply(result, args), out, end);
    else if (isIterable(result, true)) this.pump(result, out, end);
    else throw invalidReturn('AsyncIterable or Promise', 'destination', result);
    this.cleanups.push(this.destroyLater(out, false, true));
    return out;
  }

  await(then, out, end) {
    this.pending++;
    then((value) => {
      this.value = value;
      if (value !== null && value !== undefined) out.write(value);
      if (end) out.end();
      nextTick(() => this.finish());
    }, (err) => {
      out.destroy(err);
      nextTick(() => this.finish(err));
    });
  }

  // joinWeb writes into a stream of the web.
  joinWeb(before, part, i, end) {
    const source = isWebTransform(before) ? before.readable : before;
    if (!readableNode(source) && !isIterable(source)) {
      throw invalidArgType('val',
        'an instance of Readable, Iterable, AsyncIterable, ReadableStream, or TransformStream', source);
    }
    this.pending++;
    const dest = isWebTransform(part) ? part.writable : part;
    const it = require('stream_pump').asyncIterator(source);
    require('stream_web_parts').pump(it, dest, end).then(() => this.finish(), (err) => this.finish(err));
    return part;
  }

  join(before, stream, reading, end) {
    if (isWebTransform(before)) before = before.readable;
    if (readableNode(before)) {
      this.pending += 2;
      const cleanup = this.pipe(before, stream, end);
      if (isReadable(stream) && !reading) this.cleanups.push(cleanup);
    } else if (isIterable(before)) {
      this.pump(before, stream, end);
    } else {
      throw invalidArgType('val', 'an instance of Readable, Iterable, or AsyncIterable', before);
    }
    return stream;
  }

  pipe(src, dest, end) {
    let ended = false;
    dest.on('close', () => {
      if (!ended) this.settle(premature(), false);
    });
    src.pipe(dest, { end: false });
    if (end) {
      const endDest = () => {
        ended = true;
        dest.end();
      };
      if (readableFinished(src)) nextTick(endDest);
      else src.once('end', endDest);
    } else {
      this.finish();
    }
    const finish = (err) => this.finish(err);
    finished(src, { readable: true, writable: false }, (err) => {
      const state = src._readableState;
      if (isPremature(err) && state && state.ended && !state.errored && !state.errorEmitted) {
        src.once('end', finish).once('error', finish);
      } else {
        finish(err);
      }
    });
    return finished(dest, { readable: false, writable: true }, finish);
  }

  // pump writes what an iterable yields.
  pump(iterable, dest, end) {
    this.pending++;
    require('stream_pump').write(iterable, dest, end).then(() => this.finish(), (err) => this.finish(err));
  }
}

function start(parts, options, callback) {
  if (parts.length === 1 && Array.isArray(parts[0])) parts = parts[0];
  if (parts.length < 2) throw nodeError(TypeError, 'ERR_MISSING_ARGS', 'The "streams" argument must be specified');
  checkSignal(options.signal, 'options.signal');
  let called = false;
  return new Pipeline(parts, options, (err, value) => {
    if (called) return;
    called = true;
    callback(err, value);
  }).run();
}

function pipeline(...parts) {
  const callback = parts.pop();
  if (typeof callback !== 'function') throw invalidArgType('streams[stream.length - 1]', 'of type function', callback);
  return start(parts, {}, callback);
}

function pipelinePromise(...parts) {
  return new Promise((resolve, reject) => {
    const last = parts[parts.length - 1];
    let options = {};
    if (last && typeof last === 'object' && !isNodeStream(last) && !isIterable(last) && !isWebStream(last)) options = parts.pop();
    start(parts, options, (err, value) => (err ? reject(err) : resolve(value)));
  });
}

// addAbortSignal destroys a stream when signal is aborted.
function addAbortSignal(signal, stream) {
  if (signal === null || typeof signal !== 'object' || !('aborted' in signal)) {
    throw invalidArgType('signal', 'an instance of AbortSignal', signal);
  }
  if (!isNodeStream(stream) && !isWebReadable(stream) && !isWebWritable(stream)) {
    throw invalidArgType('stream', 'an instance of ReadableStream, WritableStream, or Stream', stream);
  }
  const abort = () => {
    const reason = new AbortError(undefined, { cause: signal.reason });
    if (isNodeStream(stream)) stream.destroy(reason);
    else require('stream_web_parts').failWeb(stream, reason);
  };
  if (signal.aborted) {
    abort();
  } else {
    signal.addEventListener('abort', abort);
    finished(stream, () => signal.removeEventListener('abort', abort));
  }
  return stream;
}

module.exports = {
  addAbortSignal, pipeline, promises: { finished: finishedPromise, pipeline: pipelinePromise },
};
