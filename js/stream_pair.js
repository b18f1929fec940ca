// SPDX-License-Identifier: Apache-2.0

// stream.duplexPair: two streams, each of which reads what is written to the other.

'use strict';

const { Duplex } = require('stream');

class Side extends Duplex {
  #other;
  #written; // the callback of a write that waits until this side is read

  join(other) {
    this.#other = other;
  }

  _read() {
    const done = this.#written;
    this.#written = undefined;
    if (done) done();
  }

  _write(chunk, encoding, done) {
    if (chunk.length === 0) {
      process.nextTick(done);
      return;
    }
    this.#other.push(chunk);
    this.#other.#written = done;
  }

  _final(done) {
    this.#other.on('end', done);
    this.#other.push(null);
  }
}

function duplexPair(options) {
  const pair = [new Side(options), new Side(options)];
  pair[0].join(pair[1]);
  pair[1].join(pair[0]);
  return pair;
}

module.exports = { duplexPair };
