// SPDX-License-Identifier: Apache-2.0

// The controller of streams of bytes. Its queue has pieces of ArrayBuffers;
// waiting reads into memory of the reader are descriptors in pulls, in the
// order of the requests of the reader.

'use strict';

const { transferBuffer } = binding;
const { invalidState, settled } = require('web_streams_shared');
const { Queue } = require('web_streams_queue');
const { Puller } = require('web_streams_state');
const { answer, viewOf } = require('web_streams_views');

// ByteQueue is a queue of { buffer, offset, length } with the sum of bytes.
class ByteQueue extends Queue {
  constructor() {
    super();
    this.total = 0;
  }

  add(buffer, offset, length) {
    this.push({ buffer, offset, length });
    this.total += length;
  }

  // fill moves bytes into a descriptor, and tells whether it has what it
  // needs to be answered.
  fill(d) {
    const most = Math.min(this.total, d.length - d.filled);
    const ends = d.filled + most - (d.filled + most) % d.element;
    const ready = ends >= d.least;
    let left = ready ? ends - d.filled : most;
    while (left > 0) {
      const head = this.peek();
      const n = Math.min(left, head.length);
      new Uint8Array(d.buffer, d.offset + d.filled, n).set(new Uint8Array(head.buffer, head.offset, n));
      if (n === head.length) {
        this.shift();
      } else {
        head.offset += n;
        head.length -= n;
      }
      this.total -= n;
      d.filled += n;
      left -= n;
    }
    return ready;
  }

  clear() {
    this.total = 0;
    return super.clear();
  }
}

class ByteController extends Puller {
  constructor(stream, source, pull, cancel, mark, autoSize) {
    super(stream, source, pull, cancel);
    this.mark = mark;
    this.autoSize = autoSize; // of the memory for reads without their own
    this.queue = new ByteQueue();
    this.pulls = new Queue();
    this.request = undefined; // the public object for the first of pulls
    stream.controller = this;
  }

  get bytes() { return true; }

  get desiredSize() {
    const { state } = this.stream;
    if (state === 'readable') return this.mark - this.queue.total;
    return state === 'closed' ? 0 : null;
  }

  shouldPull() {
    const { stream } = this;
    if (stream.state !== 'readable' || this.closing || !this.started) return false;
    return stream.wanted(false) || stream.wanted(true) || this.mark > this.queue.total;
  }

  // shift takes the first piece, as a Uint8Array; there must be one.
  shift() {
    const { buffer, offset, length } = this.queue.shift();
    this.queue.total -= length;
    this.drained();
    return new Uint8Array(buffer, offset, length);
  }

  drained() {
    if (this.queue.total === 0 && this.closing) {
      this.forget();
      this.stream.close();
    } else {
      this.pullIfNeeded();
    }
  }

  pull(request) {
    if (this.queue.total > 0) {
      request.chunk(this.shift());
      return;
    }
    if (this.autoSize !== undefined) {
      let buffer;
      try {
        buffer = new ArrayBuffer(this.autoSize);
      } catch (err) {
        request.error(err);
        return;
      }
      this.pulls.push(descriptor(buffer, 0, this.autoSize, 1, 1, Uint8Array, 'default'));
    }
    this.stream.reader.requests.push(request);
    this.pullIfNeeded();
  }

  // pullInto reads into view, at least `least` elements of it.
  pullInto(view, least, request) {
    const { buffer, offset, length, element, ctor } = viewOf(view);
    let moved;
    try {
      moved = transferBuffer(buffer);
    } catch (err) {
      request.error(err);
      return;
    }
    const d = descriptor(moved, offset, length, element, least * element, ctor, 'byob');
    if (this.pulls.length > 0) {
      this.pulls.push(d);
      this.stream.reader.requests.push(request);
    } else if (this.stream.state === 'closed') {
      request.close(new d.ctor(d.buffer, d.offset, 0));
    } else if (this.queue.total === 0 || !this.fillNow(d, request)) {
      this.pulls.push(d);
      this.stream.reader.requests.push(request);
      this.pullIfNeeded();
    }
  }

  // fillNow answers from the queue if it can, or finds that it never will.
  fillNow(d, request) {
    if (this.queue.fill(d)) {
      const view = answer(d);
      this.drained();
      request.chunk(view);
      return true;
    }
    if (!this.closing) return false;
    const err = invalidState('Insufficient bytes to fill elements in the given buffer');
    this.fail(err);
    request.error(err);
    return true;
  }

  cancel(reason) {
    this.dropPulls();
    this.queue.clear();
    const { cancelSource } = this;
    this.forget();
    return cancelSource === undefined ? settled : cancelSource(reason, this);
  }

  release() {
    const first = this.pulls.peek();
    if (first === undefined) return;
    this.pulls.clear();
    this.pulls.push(first);
    first.reader = 'none';
  }

  dropPulls() {
    this.dropRequest();
    this.pulls.clear();
  }

  dropRequest() {
    if (this.request === undefined) return;
    this.request.drop();
    this.request = undefined;
  }

  close() {
    if (this.closing || this.stream.state !== 'readable') return;
    if (this.queue.total > 0) {
      this.closing = true;
      return;
    }
    const first = this.pulls.peek();
    if (first !== undefined && first.filled % first.element !== 0) {
      const err = invalidState('Partial read');
      this.fail(err);
      throw err;
    }
    this.forget();
    this.stream.close();
  }

  fail(reason) {
    if (this.stream.state !== 'readable') return;
    this.dropPulls();
    this.queue.clear();
    this.forget();
    this.stream.fail(reason);
  }
}

function descriptor(buffer, offset, length, element, least, ctor, reader) {
  return { buffer, whole: buffer.byteLength, offset, length, filled: 0, least, element, ctor, reader };
}

module.exports = { ByteController };
