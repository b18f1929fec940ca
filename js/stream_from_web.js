// SPDX-License-Identifier: Apache-2.0

// Readable.fromWeb, Writable.fromWeb and Duplex.fromWeb: streams of Node.js
// over those of the web.

'use strict';

const { invalidArgType, nextTick, Duplex, Readable, Writable } = binding;
const { Deferred, invalidValue, isObject, react, settled } = require('web_streams_shared');
const { ReaderState } = require('web_streams_state');
const { WriterState } = require('web_streams_writable_state');
const readableWeb = require('web_streams_readable');
const writableWeb = require('web_streams_writable');
const { destroy, premature } = require('stream_finished');
const { Buffer } = require('buffer');

// readOptions checks the options of the three functions.
function readOptions(options, flags) {
  if (!isObject(options)) throw invalidArgType('options', 'of type object', options);
  for (const [name, fallback] of Object.entries(flags)) {
    const value = options[name] === undefined ? fallback : options[name];
    if (typeof value !== 'boolean') throw invalidArgType(`options.${name}`, 'of type boolean', value);
  }
  const { encoding } = options;
  if (encoding !== undefined && !Buffer.isEncoding(encoding)) throw invalidValue(encoding, 'options.encoding');
  return options;
}

function neededReadable(value, name) {
  const state = readableWeb.stateOf(value);
  if (state === undefined) throw invalidArgType(name, 'an instance of ReadableStream', value);
  return state;
}

function neededWritable(value, name) {
  const state = writableWeb.stateOf(value);
  if (state === undefined) throw invalidArgType(name, 'an instance of WritableStream', value);
  return state;
}

// safely calls back; what the callback throws is no rejection.
function safely(callback, err) {
  try {
    callback(err);
  } catch (thrown) {
    nextTick(() => { throw thrown; });
  }
}

// Source reads a stream of the web. It is the request of its reader.
class Source {
  constructor(state) {
    this.reader = new ReaderState(state, false);
    this.closed = false;
  }

  // feed makes stream, of Node.js, the one that is fed.
  feed(stream) {
    this.stream = stream;
    react(this.reader.closed.promise, () => { this.closed = true; }, (reason) => {
      this.closed = true;
      destroy(stream, reason);
    });
  }

  read() { this.reader.read(this); }

  chunk(value) { this.later(() => this.stream.push(value)); }

  close() { this.later(() => this.stream.push(null)); }

  // later keeps the stream out of the call of the source that delivers.
  later(run) { react(settled, () => safely(run)); }

  error(reason) { this.later(() => destroy(this.stream, reason)); }

  cancel(reason) { return this.reader.cancel(reason); }
}

// Sink writes into a stream of the web.
class Sink {
  constructor(state) {
    this.writer = new WriterState(state);
    this.closed = false;
  }

  feed(stream) {
    react(this.writer.closed.promise, () => {
      this.closed = true;
      if (!stream.writableEnded) destroy(stream, premature());
    }, (reason) => {
      this.closed = true;
      destroy(stream, reason);
    });
  }

  // write waits for room and writes all of chunks.
  write(chunks, callback) {
    const failed = (reason) => safely(callback, reason);
    react(this.writer.ready.promise, () => {
      const batch = new Batch(chunks.length, callback);
      for (const chunk of chunks) {
        const refused = this.writer.write(chunk, batch);
        if (refused !== undefined) batch.reject(refused.reason);
      }
    }, failed);
  }

  close(callback) {
    if (this.closed) {
      safely(callback);
      return;
    }
    const { stream } = this.writer;
    const done = (err) => safely(callback, err);
    if (stream.closeWanted) react(this.writer.closed.promise, () => done(), done);
    else react(stream.close(), () => done(), done);
  }

  abort(reason) { return this.writer.stream.abort(reason); }
}

// Batch calls back when all of its writes are through.
class Batch {
  constructor(count, callback) {
    this.count = count;
    this.callback = callback;
    this.reason = undefined;
  }

  resolve() {
    if (--this.count === 0) react(settled, () => safely(this.callback, this.reason));
  }

  reject(reason) {
    if (this.reason === undefined) this.reason = reason;
    this.resolve();
  }
}

const asBytes = (chunk, encoding) => (typeof chunk === 'string' ? Buffer.from(chunk, encoding) : chunk);

function readableFromWeb(stream, options = {}) {
  const state = neededReadable(stream, 'readableStream');
  const { highWaterMark, encoding, objectMode = false, signal } = readOptions(options, { objectMode: false });
  const source = new Source(state);
  const readable = new Readable({
    objectMode, highWaterMark, encoding, signal,
    read() { source.read(); },
    destroy(err, callback) { leave(source, undefined, err, callback); },
  });
  source.feed(readable);
  return readable;
}

function writableFromWeb(stream, options = {}) {
  const state = neededWritable(stream, 'writableStream');
  const flags = { objectMode: false, decodeStrings: true };
  const { highWaterMark, decodeStrings = true, objectMode = false, signal } = readOptions(options, flags);
  const sink = new Sink(state);
  const writable = new Writable({
    highWaterMark, objectMode, decodeStrings, signal, ...writes(sink, decodeStrings && !objectMode),
    destroy(err, callback) { leave(undefined, sink, err, callback); },
  });
  sink.feed(writable);
  return writable;
}

// writes are the functions of a Writable over a sink.
function writes(sink, bytes) {
  const prepare = (chunk, encoding) => (bytes ? asBytes(chunk, encoding) : chunk);
  return {
    write(chunk, encoding, callback) { sink.write([prepare(chunk, encoding)], callback); },
    writev(chunks, callback) { sink.write(chunks.map((c) => prepare(c.chunk, c.encoding)), callback); },
    final(callback) { sink.close(callback); },
  };
}

// leave ends what is still open when a stream of Node.js is destroyed.
function leave(source, sink, err, callback) {
  const open = [];
  if (sink !== undefined && !sink.closed) open.push(err ? sink.abort(err) : closing(sink));
  if (source !== undefined && !source.closed) open.push(source.cancel(err === null ? undefined : err));
  const done = () => safely(callback, err);
  if (open.length === 0) done();
  else react(Promise.all(open), done, done);
}

function closing(sink) {
  const outcome = new Deferred();
  sink.close(outcome.resolve);
  return outcome.promise;
}

// duplexFromWeb takes { readable, writable }.
function duplexFromWeb(pair, options = {}) {
  if (!isObject(pair)) throw invalidArgType('pair', 'of type object', pair);
  const reading = neededReadable(pair.readable, 'pair.readable');
  const writing = neededWritable(pair.writable, 'pair.writable');
  const flags = { allowHalfOpen: false, objectMode: false, decodeStrings: true };
  const { allowHalfOpen = false, objectMode = false, encoding, decodeStrings = true, highWaterMark, signal } =
    readOptions(options, flags);
  const sink = new Sink(writing);
  const source = new Source(reading);
  const duplex = new Duplex({
    allowHalfOpen, highWaterMark, objectMode, encoding, decodeStrings, signal,
    ...writes(sink, decodeStrings && !objectMode),
    read() { source.read(); },
    destroy(err, callback) { leave(source, sink, err, callback); },
  });
  sink.feed(duplex);
  source.feed(duplex);
  return duplex;
}

module.exports = { duplexFromWeb, readableFromWeb, writableFromWeb };
