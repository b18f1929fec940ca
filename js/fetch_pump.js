// SPDX-License-Identifier: Apache-2.0

// Reading a web stream without a promise for each chunk.

'use strict';

const { stateOf } = require('web_streams_readable');
const { ReaderState } = require('web_streams_state');

// Pump gives the chunks of a stream, which it locks, to a sink: an object with
// chunk(value), which tells whether to go on, end() and fail(reason).
class Pump {
  constructor(stream, sink) {
    this.reader = new ReaderState(stateOf(stream), false);
    this.sink = sink;
    this.running = false;
    this.ready = false; // the chunk that was asked for is there
    this.over = false;
  }

  // run reads until the sink does not want more for now.
  run() {
    if (this.running || this.over) return;
    this.running = true;
    do {
      this.ready = false;
      this.reader.read(this);
    } while (this.ready && !this.over);
    this.running = false;
  }

  // The rest is what a request of a reader has.
  chunk(value) {
    if (this.over) return;
    this.ready = this.sink.chunk(value);
    if (this.ready && !this.running) this.run();
  }

  close() {
    this.ready = false;
    if (this.over) return;
    this.over = true;
    this.sink.end();
  }

  error(reason) {
    this.ready = false;
    if (this.over) return;
    this.over = true;
    this.sink.fail(reason);
  }

  // cancel ends the reading: nothing is given to the sink any more.
  cancel(reason) {
    if (this.over) return;
    this.over = true;
    this.reader.cancel(reason).catch(() => {});
  }
}

const isDisturbed = (stream) => stateOf(stream).disturbed;

module.exports = { Pump, isDisturbed };
