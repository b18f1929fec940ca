// SPDX-License-Identifier: Apache-2.0

// finished and destroy, which take every kind of stream, also those of packages.

'use strict';

const { nodeError, invalidArgType, nextTick } = binding;
const { AbortError } = require('event_target');
const {
  errorOf, isClosed, isDestroyed, isFunction, isNodeStream, isReadable, isRequest, isWebReadable, isWebWritable,
  isWritable, kDestroyed, readableFinished, readableNode, rstate, willEmitClose, writableEnded, writableFinished,
  writableNode, wstate,
} = require('stream_condition');

const nop = () => {};
const premature = () => nodeError(Error, 'ERR_STREAM_PREMATURE_CLOSE', 'Premature close');

// Watch waits until a stream is done, one way or the other, and calls back
// once.
class Watch {
  constructor(stream, options, callback) {
    this.stream = stream;
    this.callback = callback;
    this.listeners = [];
    const { readable = readableNode(stream), writable = writableNode(stream) } = options;
    this.readable = readable;
    this.writable = writable;
    this.closes = willEmitClose(stream) && readableNode(stream) === readable && writableNode(stream) === writable;
    this.written = writableFinished(stream, false);
    this.read = readableFinished(stream, false);
    this.listen(options);
    this.checkNow();
    if (options.signal) this.abortWith(options.signal);
  }

  on(event, listener, emitter = this.stream) {
    emitter.on(event, listener);
    this.listeners.push([emitter, event, listener]);
  }

  listen(options) {
    const { stream } = this;
    const finish = () => this.onfinish();
    const close = () => this.onclose();
    if (isRequest(stream)) {
      this.on('complete', finish);
      if (!this.closes) this.on('abort', close);
      if (stream.req) this.on('finish', finish, stream.req);
      else this.on('request', () => this.on('finish', finish, stream.req));
    } else if (this.writable && !wstate(stream)) {
      const legacy = () => { if (!stream.writable) this.onfinish(); };
      this.on('end', legacy);
      this.on('close', legacy);
    }
    if (!this.closes && typeof stream.aborted === 'boolean') this.on('aborted', close);
    this.on('end', () => this.onend());
    this.on('finish', finish);
    if (options.error !== false) this.on('error', (err) => this.done(err));
    this.on('close', close);
  }

  // checkNow looks whether it is done already.
  checkNow() {
    const { stream, closes } = this;
    const r = rstate(stream);
    const w = wstate(stream);
    this.closed = !!isClosed(stream);
    if (this.closed) {
      nextTick(() => this.onclose());
    } else if ((w && w.errorEmitted) || (r && r.errorEmitted)) {
      if (!closes) nextTick(() => this.done(errorOf(stream)));
    } else if (this.halfDone() || (r && stream.req && stream.aborted)) {
      nextTick(() => this.done(errorOf(stream)));
    }
  }

  halfDone() {
    const { stream, closes } = this;
    return (!this.readable && (!closes || isReadable(stream)) && (this.written || isWritable(stream) === false)) ||
      (!this.writable && (!closes || isWritable(stream)) && (this.read || isReadable(stream) === false));
  }

  onfinish() {
    this.written = true;
    if (this.stream.destroyed) this.closes = false;
    if (this.closes && (!this.stream.readable || this.readable)) return;
    if (!this.readable || this.read) this.done();
  }

  onend() {
    this.read = true;
    if (this.stream.destroyed) this.closes = false;
    if (this.closes && (!this.stream.writable || this.writable)) return;
    if (!this.writable || this.written) this.done();
  }

  onclose() {
    const { stream } = this;
    this.closed = true;
    const err = errorOf(stream);
    if (err !== undefined) {
      this.done(err);
    } else if (this.readable && !this.read && readableNode(stream, true) && !readableFinished(stream, false)) {
      this.done(premature());
    } else if (this.writable && !this.written && !writableFinished(stream, false)) {
      this.done(premature());
    } else {
      this.done();
    }
  }

  done(err) {
    const { callback } = this;
    if (callback === undefined) return;
    this.callback = undefined;
    this.unsignal();
    if (err === undefined) callback.call(this.stream);
    else callback.call(this.stream, err);
  }

  abortWith(signal) {
    if (this.closed) return;
    const abort = () => {
      const { callback } = this;
      if (callback === undefined) return;
      this.cleanup();
      callback.call(this.stream, new AbortError(undefined, { cause: signal.reason }));
    };
    if (signal.aborted) {
      nextTick(abort);
      return;
    }
    signal.addEventListener('abort', abort);
    this.unsignal = () => signal.removeEventListener('abort', abort);
  }

  unsignal() {}

  cleanup() {
    this.callback = undefined;
    this.unsignal();
    for (const [emitter, event, listener] of this.listeners.splice(0)) emitter.removeListener(event, listener);
  }
}

function checkSignal(signal, name) {
  if (signal !== undefined && (signal === null || typeof signal !== 'object' || !('aborted' in signal))) {
    throw invalidArgType(name, 'an instance of AbortSignal', signal);
  }
}

// finished(stream, [options,] callback) calls back when a stream is done, and
// returns a function that stops the watching.
function finished(stream, options, callback) {
  if (arguments.length === 2) {
    callback = options;
    options = {};
  } else if (options === null || options === undefined) {
    options = {};
  } else if (typeof options !== 'object') {
    throw invalidArgType('options', 'of type object', options);
  }
  if (!isFunction(callback)) throw invalidArgType('callback', 'of type function', callback);
  checkSignal(options.signal, 'options.signal');
  if (isWebReadable(stream) || isWebWritable(stream)) {
    return require('stream_web_parts').finishedWeb(stream, options, callback);
  }
  if (!isNodeStream(stream)) {
    throw invalidArgType('stream', 'an instance of ReadableStream, WritableStream, or Stream', stream);
  }
  const watch = new Watch(stream, options, callback);
  return () => watch.cleanup();
}

function finishedPromise(stream, options) {
  const autoCleanup = options && options.cleanup;
  if (autoCleanup && typeof autoCleanup !== 'boolean') throw invalidArgType('cleanup', 'of type boolean', autoCleanup);
  return new Promise((resolve, reject) => {
    const cleanup = finished(stream, options, (err) => {
      if (autoCleanup) cleanup();
      if (err) reject(err);
      else resolve();
    });
  });
}

// destroy ends any kind of stream.
function destroy(stream, err) {
  if (!stream || isDestroyed(stream)) return;
  if (!err && !(readableFinished(stream) && writableFinished(stream)) && !allDone(stream)) err = new AbortError();
  if (isRequest(stream)) stream.abort();
  else if (isRequest(stream.req)) stream.req.abort();
  else if (isFunction(stream.destroy)) stream.destroy(err);
  else if (isFunction(stream.close)) stream.close();
  else nextTick(() => endLegacy(stream, err));
  if (!stream.destroyed) stream[kDestroyed] = true;
}

// endLegacy tells of the end of a stream that has no method for it.
function endLegacy(stream, err) {
  if (err) stream.emit('error', err);
  stream.emit('close');
}

function allDone(stream) {
  return (!readableNode(stream) || !stream.readable || readableFinished(stream)) &&
    (!writableNode(stream) || !stream.writable || writableEnded(stream));
}

module.exports = {
  checkSignal, destroy: (stream, err) => { destroy(stream, err); return stream; }, finished, finishedPromise, nop, premature,
};
