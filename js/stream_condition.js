// SPDX-License-Identifier: Apache-2.0

// What an object is, and the questions about the condition of a stream: they
// take every kind of stream, also those of packages, and so look at what scripts
// see.

'use strict';

const kDestroyed = Symbol('destroyed'); // a stream that has no state of its own

const isFunction = (f) => typeof f === 'function';
const rstate = (s) => s._readableState;
const wstate = (s) => s._writableState;

// What an object is.

function readableNode(s, strict = false) {
  return !!(s && isFunction(s.pipe) && isFunction(s.on) && (!strict || (isFunction(s.pause) && isFunction(s.resume))) &&
    (!wstate(s) || !rstate(s) || rstate(s).readable !== false) && (!wstate(s) || rstate(s)));
}

function writableNode(s) {
  return !!(s && isFunction(s.write) && isFunction(s.on) && (!rstate(s) || !wstate(s) || wstate(s).writable !== false));
}

function isNodeStream(s) {
  return !!s && (!!rstate(s) || !!wstate(s) || (isFunction(s.write) && isFunction(s.on)) || (isFunction(s.pipe) && isFunction(s.on)));
}

function isRequest(s) {
  return !!s && isFunction(s.setHeader) && isFunction(s.abort);
}

function isIterable(v, async) {
  if (v === null || v === undefined) return false;
  if (async === true) return isFunction(v[Symbol.asyncIterator]);
  if (async === false) return isFunction(v[Symbol.iterator]);
  return isFunction(v[Symbol.asyncIterator]) || isFunction(v[Symbol.iterator]);
}

// Streams of the web are told by what they answer under the names of Node.js;
// what is known of them is loaded with the first one.
const kReadable = Symbol.for('nodejs.stream.readable');
const kErrored = Symbol.for('nodejs.stream.errored');
const kDisturbed = Symbol.for('nodejs.stream.disturbed');

const isWebReadable = (s) => !!(s && !isNodeStream(s) && isFunction(s.pipeThrough) && isFunction(s.getReader));
const isWebWritable = (s) => !!(s && !isNodeStream(s) && isFunction(s.getWriter) && isFunction(s.abort));
const isWebTransform = (s) => !!s && !isNodeStream(s) && typeof s.readable === 'object' && typeof s.writable === 'object';
const isWebStream = (s) => isWebReadable(s) || isWebWritable(s) || isWebTransform(s);

// In which condition it is. null means that it cannot be told.

function isDestroyed(s) {
  if (!isNodeStream(s)) return null;
  const state = wstate(s) || rstate(s);
  return !!(s.destroyed || s[kDestroyed] || (state && state.destroyed));
}

function writableEnded(s) {
  if (!writableNode(s)) return null;
  if (s.writableEnded === true) return true;
  const w = wstate(s);
  if (w && w.errored) return false;
  return w && typeof w.ended === 'boolean' ? w.ended : null;
}

function writableFinished(s, strict) {
  if (!writableNode(s)) return null;
  if (s.writableFinished === true) return true;
  const w = wstate(s);
  if (w && w.errored) return false;
  if (!w || typeof w.finished !== 'boolean') return null;
  return !!(w.finished || (strict === false && w.ended === true && w.length === 0));
}

function readableFinished(s, strict) {
  if (!readableNode(s)) return null;
  const r = rstate(s);
  if (r && r.errored) return false;
  if (!r || typeof r.endEmitted !== 'boolean') return null;
  return !!(r.endEmitted || (strict === false && r.ended === true && r.length === 0));
}

function isReadable(s) {
  if (s && typeof s[kReadable] === 'boolean') return s[kReadable];
  if (typeof (s && s.readable) !== 'boolean') return null;
  if (isDestroyed(s)) return false;
  return readableNode(s) && s.readable && !readableFinished(s);
}

function isWritable(s) {
  if (typeof (s && s.writable) !== 'boolean') return null;
  if (isDestroyed(s)) return false;
  return writableNode(s) && s.writable && !writableEnded(s);
}

function isErrored(s) {
  if (s && typeof s[kErrored] === 'boolean') return s[kErrored];
  return !!(s && (s.readableErrored ?? s.writableErrored ?? rstate(s)?.errorEmitted ?? wstate(s)?.errorEmitted ??
    rstate(s)?.errored ?? wstate(s)?.errored));
}

function isDisturbed(s) {
  return !!(s && (s[kDisturbed] || s.readableDidRead || s.readableAborted));
}

function isClosed(s) {
  if (!isNodeStream(s)) return null;
  if (typeof s.closed === 'boolean') return s.closed;
  const w = wstate(s);
  const r = rstate(s);
  if (typeof (w && w.closed) === 'boolean' || typeof (r && r.closed) === 'boolean') return (w && w.closed) || (r && r.closed);
  return null;
}

function willEmitClose(s) {
  const state = wstate(s) || rstate(s);
  return !!(state && state.autoDestroy && state.emitClose && state.closed === false);
}

// errorOf is the error that destroyed a stream, if it is known.
function errorOf(s) {
  for (const state of [wstate(s), rstate(s)]) {
    if (state && state.errored && typeof state.errored !== 'boolean') return state.errored;
  }
  return undefined;
}

module.exports = {
  errorOf, isClosed, isDestroyed, isDisturbed, isErrored, isFunction, isIterable, isNodeStream, isReadable, isRequest,
  isWebReadable, isWebStream, isWebTransform, isWebWritable, isWritable, kDestroyed, readableFinished, readableNode,
  rstate, willEmitClose, writableEnded, writableFinished, writableNode, wstate,
};
