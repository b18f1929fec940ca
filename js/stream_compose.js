// SPDX-License-Identifier: Apache-2.0

// compose and Duplex.from: a Duplex made of other things.

'use strict';

const { invalidArgType, nodeError, nextTick, Duplex, Readable, Writable } = binding;
const {
  isIterable, isNodeStream, isReadable, isWebReadable, isWebWritable, isWritable, readableNode, writableNode,
} = require('stream_condition');
const { destroy, finished } = require('stream_finished');
const { from } = require('stream_from');
const { Blob } = require('buffer');

// couple makes a Duplex that writes into one stream and reads from another;
// either may be undefined.
function couple(writable, readable) {
  const objectMode = (s, state) => !!(s && s[state] && s[state].objectMode);
  let resume;   // of a write that waits
  let finish;   // of final
  let failed = false;
  const duplex = new Duplex({
    readableObjectMode: objectMode(readable, '_readableState'),
    writableObjectMode: objectMode(writable, '_writableState'),
    readable: readable !== undefined,
    writable: writable !== undefined,
    write(chunk, encoding, callback) {
      if (writable.write(chunk, encoding)) callback();
      else resume = callback;
    },
    final(callback) {
      finish = callback;
      writable.end();
    },
    read() { pull(); },
    destroy(err, callback) {
      failed = true;
      for (const s of [readable, writable]) if (s) destroy(s, err || undefined);
      callback(err);
    },
  });
  const answer = (err) => {
    const waiting = [resume, finish].filter(Boolean);
    resume = finish = undefined;
    waiting.forEach((callback) => callback(err));
  };
  const watch = (stream, options) => finished(stream, options, (err) => {
    if (err && !failed) duplex.destroy(err);
    else if (options.readable === false) answer(err);
  });
  if (writable !== undefined) {
    writable.on('drain', () => {
      const callback = resume;
      resume = undefined;
      if (callback) callback();
    });
    watch(writable, { readable: false });
  }
  function pull() {
    for (;;) {
      const chunk = readable.read();
      if (chunk === null) {
        return;
      }
      if (!duplex.push(chunk)) return;
    }
  }
  if (readable !== undefined) {
    readable.on('readable', pull);
    readable.on('end', () => duplex.push(null));
    watch(readable, { writable: false });
  }
  return duplex;
}

// duplexFrom is Duplex.from(source).
function duplexFrom(source) {
  if (isNodeStream(source)) return fromStream(source);
  if (source instanceof Blob) return fromPromise(source.arrayBuffer());
  if (isWebReadable(source)) return couple(undefined, Readable.fromWeb(source));
  if (isWebWritable(source)) return couple(Writable.fromWeb(source), undefined);
  if (typeof source === 'function') return fromFunction(source);
  if (typeof source === 'string' || isIterable(source)) {
    const readable = from(source, { objectMode: true, writable: false });
    return couple(undefined, readable);
  }
  if (source && typeof source.then === 'function') return fromPromise(source);
  if (source && typeof source === 'object' && (source.readable || source.writable)) {
    const { readable, writable } = source;
    return couple(writable && (writableNode(writable) ? writable : duplexFrom(writable)),
      readable && (readableNode(readable) ? readable : duplexFrom(readable)));
  }
  throw invalidArgType('body', 'of type function or an instance of Blob, ReadableStream, WritableStream, Stream, ' +
    'Iterable, AsyncIterable, Promise, or Object with { readable, writable }', source);
}

function fromStream(stream) {
  if (readableNode(stream) && writableNode(stream)) return stream;
  return readableNode(stream) ? couple(undefined, stream) : couple(stream, undefined);
}

function fromPromise(promise) {
  const duplex = new Duplex({ objectMode: true, writable: false, read() {} });
  promise.then((value) => {
    if (value !== null && value !== undefined) duplex.push(value);
    duplex.push(null);
  }, (err) => duplex.destroy(err));
  return duplex;
}

// fromFunction feeds what is written to fn, as an async iterable.
function fromFunction(fn) {
  const feed = new Feed();
  const result = fn(feed, { signal: feed.controller.signal });
  const write = (chunk, encoding, callback) => feed.push({ value: chunk, done: false }, callback);
  const final = (callback) => feed.push({ value: undefined, done: true }, callback);
  if (isIterable(result)) {
    const readable = from(result, { objectMode: true });
    return linked(readable, write, final, feed);
  }
  if (!result || typeof result.then !== 'function') {
    throw nodeError(TypeError, 'ERR_INVALID_RETURN_VALUE',
      `Expected Iterable, AsyncIterable or AsyncFunction to be returned from the "body" function but got type ${typeof result}.`);
  }
  const duplex = new Duplex({
    objectMode: true, readable: false, write,
    final(callback) {
      feed.push({ value: undefined, done: true }, () => {
        result.then((value) => {
          if (value === null || value === undefined) nextTick(() => callback());
          else nextTick(() => callback(nodeError(TypeError, 'ERR_INVALID_RETURN_VALUE',
            `Expected nully to be returned from the "body" function but got type ${typeof value}.`)));
        }, (err) => nextTick(() => callback(err)));
      });
    },
    destroy(err, callback) { feed.stop(); callback(err); },
  });
  result.then(undefined, (err) => duplex.destroy(err));
  return duplex;
}

function linked(readable, write, final, feed) {
  const duplex = new Duplex({
    objectMode: true, write, final,
    read() { readable.resume(); },
    destroy(err, callback) {
      feed.stop();
      destroy(readable, err || undefined);
      callback(err);
    },
  });
  readable.pause();
  readable.on('data', (chunk) => {
    if (!duplex.push(chunk)) readable.pause();
  });
  readable.on('end', () => duplex.push(null));
  readable.on('error', (err) => duplex.destroy(err));
  return duplex;
}

// Feed is an async iterable of what is pushed, one at a time.
class Feed {
  constructor() {
    this.controller = new AbortController();
    this.items = [];
    this.reads = [];
  }

  push(item, callback) {
    this.items.push([item, callback]);
    this.match();
  }

  match() {
    while (this.items.length > 0 && this.reads.length > 0) {
      const [item, callback] = this.items.shift();
      this.reads.shift()(item);
      nextTick(() => callback());
    }
  }

  stop() {
    this.controller.abort();
    for (const read of this.reads.splice(0)) read({ value: undefined, done: true });
  }

  next() {
    return new Promise((resolve) => {
      this.reads.push(resolve);
      this.match();
    });
  }

  return(value) {
    this.stop();
    return Promise.resolve({ value, done: true });
  }

  [Symbol.asyncIterator]() { return this; }
}

// compose(...streams) makes one Duplex of a chain.
function compose(...parts) {
  if (parts.length === 0) throw nodeError(TypeError, 'ERR_MISSING_ARGS', 'The "streams" argument must be specified');
  if (parts.length === 1) return duplexFrom(parts[0]);
  const streams = parts.slice();
  if (typeof streams[0] === 'function') streams[0] = duplexFrom(streams[0]);
  const last = streams.length - 1;
  if (typeof streams[last] === 'function') streams[last] = duplexFrom(streams[last]);
  streams.forEach((s, i) => checkPart(s, i, last));
  let duplex;
  require('stream_pipeline').pipeline(...streams, (err) => {
    if (err && duplex) duplex.destroy(err);
  });
  const [first] = streams;
  const end = streams[last];
  duplex = couple(isWritable(first) ? first : undefined, isReadable(end) ? end : undefined);
  return duplex;
}

function checkPart(stream, i, last) {
  if (!isNodeStream(stream)) return;
  const bad = (what) => {
    const e = nodeError(TypeError, 'ERR_INVALID_ARG_VALUE', `The argument 'streams[${i}]' must be ${what}. Received ${stream}`);
    throw e;
  };
  if (i < last && !isReadable(stream)) bad('readable');
  if (i > 0 && !isWritable(stream)) bad('writable');
}

// composeMethod is Readable.prototype.compose(stream).
function composeMethod(stream, options) {
  const result = compose(this, stream);
  if (options && options.signal) require('stream_pipeline').addAbortSignal(options.signal, result);
  return result;
}

module.exports = { compose, composeMethod, duplexFrom };
