// SPDX-License-Identifier: Apache-2.0

// tee of a stream of bytes. When a branch has a reader with memory of its own,
// the bytes are read into that, and the other branch gets a copy.

'use strict';

const { react, settled } = require('web_streams_shared');
const { ReaderState } = require('web_streams_state');
const { createBytes } = require('web_streams_byte_faces');
const { readInto } = require('web_streams_readers');
const { enqueue, respond, respondWithNewView } = require('web_streams_respond');
const { Cancels } = require('web_streams_tee');

class ByteTee {
  constructor(stream) {
    this.stream = stream;
    this.cancels = new Cancels(stream);
    this.reading = false;
    this.again = [false, false];
    this.branches = [0, 1].map((i) => createBytes(() => this.pull(i), (reason) => this.cancels.cancel(i, reason)));
    this.lock(false);
  }

  // lock takes a reader of the kind that is needed.
  lock(byob) {
    if (this.reader !== undefined) {
      if (this.reader.byob === byob) return;
      this.reader.release();
    }
    const reader = new ReaderState(this.stream, byob);
    this.reader = reader;
    react(reader.closed.promise, undefined, (reason) => {
      if (reader !== this.reader) return;
      this.fail(reason);
      if (!this.cancels.both) this.cancels.outcome.resolve(undefined);
    });
  }

  fail(reason) {
    for (const b of this.branches) b.controller.fail(reason);
  }

  pull(i) {
    if (this.reading) {
      this.again[i] = true;
      return settled;
    }
    this.reading = true;
    const d = this.branches[i].controller.pulls.peek();
    if (d === undefined) {
      this.lock(false);
      this.reader.read(new PlainRequest(this));
    } else {
      this.lock(true);
      const view = new Uint8Array(d.buffer, d.offset + d.filled, d.length - d.filled);
      readInto(this.stream, view, 1, new IntoRequest(this, i));
    }
    return settled;
  }

  // copy copies a chunk for the second branch; if that fails, all is lost.
  copy(chunk) {
    try {
      return chunk.slice();
    } catch (err) {
      this.fail(err);
      this.cancels.outcome.resolve(this.stream.cancel(err));
      return undefined;
    }
  }

  // next goes on after a chunk.
  next() {
    this.reading = false;
    if (this.again[0]) this.pull(0);
    else if (this.again[1]) this.pull(1);
  }

  put(i, chunk) {
    const { controller } = this.branches[i];
    if (controller.closing || this.branches[i].state !== 'readable') return;
    enqueue(controller, chunk);
  }

  // answer gives back the memory that was lent, if it is still waited for.
  answer(i, chunk) {
    const { controller } = this.branches[i];
    if (controller.pulls.length > 0) respondWithNewView(controller, chunk);
    else if (chunk.byteLength > 0) this.put(i, chunk);
  }

  // close closes the branches that are still wanted.
  close() {
    this.reading = false;
    this.branches.forEach((b, i) => {
      if (!this.cancels.canceled[i]) b.controller.close();
    });
  }

  finish() {
    if (!this.cancels.both) this.cancels.outcome.resolve(undefined);
  }
}

// endPulls answers the reads of a closed branch.
function endPulls({ controller }) {
  if (controller.pulls.length > 0) respond(controller, 0);
}

class PlainRequest {
  constructor(tee) { this.tee = tee; }

  chunk(chunk) {
    const { tee } = this;
    react(settled, () => {
      tee.again = [false, false];
      const [a, b] = tee.cancels.canceled;
      const second = a || b ? chunk : tee.copy(chunk);
      if (second === undefined) return;
      if (!a) tee.put(0, chunk);
      if (!b) tee.put(1, second);
      tee.next();
    });
  }

  close() {
    this.tee.close();
    this.tee.branches.forEach(endPulls);
    this.tee.finish();
  }

  error() { this.tee.reading = false; }
}

class IntoRequest {
  constructor(tee, i) {
    this.tee = tee;
    this.i = i;
  }

  chunk(chunk) {
    const { tee, i } = this;
    react(settled, () => {
      tee.again = [false, false];
      const { canceled } = tee.cancels;
      const other = canceled[1 - i] ? undefined : tee.copy(chunk);
      if (other === undefined && !canceled[1 - i]) return;
      if (!canceled[i]) tee.answer(i, chunk);
      if (other !== undefined) tee.put(1 - i, other);
      tee.next();
    });
  }

  close(chunk) {
    const { tee, i } = this;
    tee.close();
    if (chunk !== undefined) {
      const { canceled } = tee.cancels;
      if (!canceled[i]) tee.answer(i, chunk);
      if (!canceled[1 - i]) endPulls(tee.branches[1 - i]);
    }
    tee.finish();
  }

  error() { this.tee.reading = false; }
}

function tee(stream) { return new ByteTee(stream).branches; }

module.exports = { tee };
