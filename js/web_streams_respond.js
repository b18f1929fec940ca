// SPDX-License-Identifier: Apache-2.0

// How a source of bytes delivers: with chunks, or by filling the memory that a
// reader gave.

'use strict';

const { isDetached, transferBuffer } = binding;
const { invalidState, invalidValue } = require('web_streams_shared');
const { answer } = require('web_streams_views');

// enqueue adds a chunk. The stream must be open.
function enqueue(c, chunk) {
  const { buffer, byteOffset, byteLength } = chunk;
  if (isDetached(buffer)) throw invalidState('chunk ArrayBuffer is zero-length or detached');
  const moved = transferBuffer(buffer, byteOffset, byteLength);
  const offset = moved.byteLength === byteLength ? 0 : byteOffset;
  const first = c.pulls.peek();
  if (first !== undefined) {
    if (isDetached(first.buffer)) throw invalidState('Destination ArrayBuffer is detached');
    c.dropRequest();
    first.buffer = transferBuffer(first.buffer);
    if (first.reader === 'none') enqueueRest(c, first);
  }
  const { reader } = c.stream;
  if (reader === undefined || reader.byob) {
    c.queue.add(moved, offset, byteLength);
    if (reader !== undefined) commitFilled(c, takeFilled(c));
  } else {
    give(c, reader.requests, moved, offset, byteLength);
  }
  c.pullIfNeeded();
}

// give serves the reads that wait, first from the queue.
function give(c, requests, buffer, offset, length) {
  while (requests.length > 0 && c.queue.total > 0) requests.shift().chunk(c.shift());
  if (requests.length === 0) {
    c.queue.add(buffer, offset, length);
    return;
  }
  if (c.pulls.length > 0) c.pulls.shift();
  requests.shift().chunk(new Uint8Array(buffer, offset, length));
}

// enqueueRest keeps what was written into the memory of a reader that let go.
function enqueueRest(c, d) {
  if (d.filled > 0) enqueueCopy(c, d.buffer, d.offset, d.filled);
  c.pulls.shift();
}

function enqueueCopy(c, buffer, offset, length) {
  let copy;
  try {
    copy = buffer.slice(offset, offset + length);
  } catch (err) {
    c.fail(err);
    throw err;
  }
  c.queue.add(copy, 0, length);
}

// takeFilled takes the waiting descriptors that the queue can fill.
function takeFilled(c) {
  const out = [];
  while (c.pulls.length > 0 && c.queue.total > 0 && c.queue.fill(c.pulls.peek())) out.push(c.pulls.shift());
  return out;
}

function commitFilled(c, list) {
  for (const d of list) commit(c, d);
}

// commit answers the request that a descriptor belongs to.
function commit(c, d) {
  const { requests } = c.stream.reader;
  const view = answer(d);
  if (c.stream.state === 'closed') requests.shift().close(view);
  else requests.shift().chunk(view);
}

// respond: the source wrote n bytes into the first descriptor.
function respond(c, n) {
  const first = c.pulls.peek();
  checkAmount(c, n, 'bytesWritten', n);
  if (first.filled + n > first.length) throw invalidValue('bytesWritten', n, RangeError);
  first.buffer = transferBuffer(first.buffer);
  finish(c, n);
}

// respondWithNewView: it did so in other memory.
function respondWithNewView(c, view) {
  const first = c.pulls.peek();
  const { buffer, byteOffset, byteLength } = view;
  checkAmount(c, byteLength, 'view', view);
  if (first.offset + first.filled !== byteOffset || first.whole !== buffer.byteLength ||
    first.filled + byteLength > first.length) {
    throw invalidValue('view', view, RangeError);
  }
  first.buffer = transferBuffer(buffer);
  finish(c, byteLength);
}

function checkAmount(c, n, name, value) {
  if (c.stream.state === 'closed') {
    if (n !== 0) throw invalidValue(name, value);
  } else if (n === 0) {
    throw name === 'view' ? invalidState('View is zero-length') : invalidValue(name, value);
  }
}

function finish(c, n) {
  const first = c.pulls.peek();
  c.dropRequest();
  if (c.stream.state === 'closed') finishClosed(c, first);
  else finishOpen(c, first, n);
  c.pullIfNeeded();
}

function finishClosed(c, first) {
  if (first.reader === 'none') c.pulls.shift();
  const { reader } = c.stream;
  if (reader === undefined || !reader.byob) return;
  const count = reader.requests.length;
  const list = [];
  while (list.length < count) list.push(c.pulls.shift());
  commitFilled(c, list);
}

function finishOpen(c, d, n) {
  d.filled += n;
  if (d.reader === 'none') {
    enqueueRest(c, d);
    commitFilled(c, takeFilled(c));
    return;
  }
  if (d.filled < d.least) return;
  c.pulls.shift();
  const rest = d.filled % d.element;
  if (rest > 0) {
    enqueueCopy(c, d.buffer, d.offset + d.filled - rest, rest);
    d.filled -= rest;
  }
  const filled = takeFilled(c);
  commit(c, d);
  commitFilled(c, filled);
}

module.exports = { enqueue, respond, respondWithNewView };
