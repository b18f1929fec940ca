// SPDX-License-Identifier: Apache-2.0

// tee of a stream of any values: two streams that give the same chunks.

'use strict';

const { Deferred, react, settled } = require('web_streams_shared');
const { ReaderState } = require('web_streams_state');
const { create } = require('web_streams_default');

// Cancels collects the reasons of two branches. The source hears of it when
// both gave up.
class Cancels {
  constructor(stream) {
    this.stream = stream;
    this.reasons = [undefined, undefined];
    this.canceled = [false, false];
    this.outcome = new Deferred();
  }

  get both() { return this.canceled[0] && this.canceled[1]; }

  cancel(i, reason) {
    this.canceled[i] = true;
    this.reasons[i] = reason;
    if (this.canceled[1 - i]) this.outcome.resolve(this.stream.cancel(this.reasons));
    return this.outcome.promise;
  }
}

class Tee {
  constructor(stream) {
    this.reader = new ReaderState(stream, false);
    this.cancels = new Cancels(stream);
    this.reading = false;
    this.again = false;
    const pull = () => this.pull();
    this.branches = [0, 1].map((i) => create(pull, (reason) => this.cancels.cancel(i, reason), 1));
    react(this.reader.closed.promise, undefined, (reason) => {
      for (const b of this.branches) b.controller.fail(reason);
      if (!this.cancels.both) this.cancels.outcome.resolve(undefined);
    });
  }

  pull() {
    if (this.reading) {
      this.again = true;
      return settled;
    }
    this.reading = true;
    this.reader.read(this);
    return settled;
  }

  // chunk comes from the reader. Branches are served in a job of its own, so
  // that an error of the source that comes at the same time wins.
  chunk(value) {
    react(settled, () => {
      this.again = false;
      const { canceled } = this.cancels;
      this.branches.forEach((b, i) => {
        if (!canceled[i] && b.controller.open) b.controller.enqueue(value);
      });
      this.reading = false;
      if (this.again) this.pull();
    });
  }

  close() {
    this.reading = false;
    const { canceled, both, outcome } = this.cancels;
    this.branches.forEach((b, i) => {
      if (!canceled[i]) b.controller.close();
    });
    if (!both) outcome.resolve(undefined);
  }

  error() { this.reading = false; }
}

function tee(stream) { return new Tee(stream).branches; }

module.exports = { Cancels, tee };
