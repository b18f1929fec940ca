// SPDX-License-Identifier: Apache-2.0

// Readable.toWeb, Writable.toWeb and Duplex.toWeb: streams of the web over
// those of Node.js.

'use strict';

const { nodeError } = binding;
const { AbortError } = require('event_target');
const { Deferred, dictionary, highWaterMark, nop, react, settled } = require('web_streams_shared');
const { sizeFunction } = require('web_streams_strategy');
const readableWeb = require('web_streams_readable');
const writableWeb = require('web_streams_writable');
const { create: createReadable } = require('web_streams_default');
const { isDestroyed, isReadable, isWritable } = require('stream_condition');
const { destroy, finished } = require('stream_finished');
const { Buffer } = require('buffer');

function wrongType(name, expected, value) {
  const { message } = binding.invalidArgType(name, `an stream.${expected}`, value);
  return nodeError(TypeError, 'ERR_INVALID_ARG_TYPE', message);
}

// strategyOf is the queuing that fits a stream: by chunks for objects, by bytes
// otherwise.
function strategyOf(options, mark) {
  const { strategy } = dictionary(options, 'options');
  if (strategy === undefined) return { mark, size: undefined };
  return { mark: highWaterMark(strategy, 1), size: sizeFunction(strategy) };
}

const sizeOfBytes = (chunk) => chunk.byteLength;

// plain makes a Uint8Array of a Buffer, over the same memory.
function plain(chunk) {
  return Buffer.isBuffer(chunk) ? new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength) : chunk;
}

// readableToWeb is Readable.toWeb(readable, options).
function readableToWeb(stream, options = {}) {
  if (typeof (stream && stream._readableState) !== 'object') throw wrongType('streamReadable', 'Readable', stream);
  const objects = stream.readableObjectMode;
  const { mark, size } = strategyOf(options, stream.readableHighWaterMark);
  if (isDestroyed(stream) || !isReadable(stream)) return closedReadable();
  let canceled = false;
  const web = createReadable(() => {
    stream.resume();
    return settled;
  }, (reason) => {
    canceled = true;
    destroy(stream, reason);
    return settled;
  }, mark, size === undefined && !objects ? sizeOfBytes : size);
  const { controller } = web;
  stream.pause();
  const cleanup = finished(stream, { writable: false }, (err) => {
    cleanup();
    stream.on('error', nop);
    if (canceled) return;
    if (err) controller.fail(err.code === 'ERR_STREAM_PREMATURE_CLOSE' ? aborted(err) : err);
    else controller.close();
  });
  stream.on('data', (chunk) => {
    if (!controller.open) return;
    controller.enqueue(objects ? chunk : plain(chunk));
    if (controller.desiredSize <= 0) stream.pause();
  });
  return readableWeb.wrap(web);
}

const aborted = (cause) => new AbortError(undefined, { cause });

function closedReadable() {
  const web = createReadable(undefined, undefined);
  web.controller.close();
  return readableWeb.wrap(web);
}

// NodeSink writes into a stream of Node.js.
class NodeSink {
  constructor(stream) {
    this.stream = stream;
    this.room = undefined;  // what waits for 'drain'
    this.closed = undefined;
    this.controller = undefined;
    this.write = (chunk) => this.put(chunk);
    this.abort = (reason) => {
      destroy(this.stream, reason);
      return settled;
    };
    this.close = () => this.finish();
  }

  put(chunk) {
    const { stream } = this;
    if (!stream.writableNeedDrain && stream.write(chunk)) return settled;
    this.room = new Deferred();
    return this.room.promise;
  }

  finish() {
    const { stream } = this;
    if (this.closed !== undefined || stream.writableEnded) return settled;
    this.closed = new Deferred();
    stream.end();
    return this.closed.promise;
  }

  drained() {
    const { room } = this;
    this.room = undefined;
    if (room !== undefined) room.resolve(undefined);
  }

  // ended is for the end of the stream, however it came.
  ended(err) {
    const { room, closed, controller } = this;
    this.room = this.closed = undefined;
    if (err) {
      const reason = err.code === 'ERR_STREAM_PREMATURE_CLOSE' ? aborted(err) : err;
      if (room !== undefined) room.reject(reason);
      if (closed !== undefined) closed.reject(reason);
      controller.fail(reason);
    } else if (closed !== undefined) {
      closed.resolve(undefined);
    } else {
      if (room !== undefined) room.resolve(undefined);
      controller.fail(new AbortError());
    }
  }
}

// writableToWeb is Writable.toWeb(writable).
function writableToWeb(stream) {
  const writes = stream && typeof stream.write === 'function' && typeof stream.on === 'function'; // a response has no state
  if (!writes) throw wrongType('streamWritable', 'Writable', stream);
  if (isDestroyed(stream) || !isWritable(stream)) return closedWritable();
  const sink = new NodeSink(stream);
  const web = writableWeb.create(sink, stream.writableHighWaterMark);
  sink.controller = web.controller;
  const cleanup = finished(stream, { readable: false }, (err) => {
    cleanup();
    stream.on('error', nop);
    sink.ended(err);
  });
  stream.on('drain', () => sink.drained());
  return writableWeb.wrap(web);
}

function closedWritable() {
  const web = writableWeb.create({});
  react(web.close(), nop, nop);
  return writableWeb.wrap(web);
}

// duplexToWeb is Duplex.toWeb(duplex): both sides.
function duplexToWeb(duplex) {
  if (typeof (duplex && duplex._writableState) !== 'object' || typeof duplex._readableState !== 'object') {
    throw wrongType('duplex', 'Duplex', duplex);
  }
  if (isDestroyed(duplex)) return { writable: closedWritable(), readable: closedReadable() };
  return {
    writable: isWritable(duplex) ? writableToWeb(duplex) : closedWritable(),
    readable: isReadable(duplex) ? readableToWeb(duplex) : closedReadable(),
  };
}

module.exports = { duplexToWeb, readableToWeb, writableToWeb };
