// SPDX-License-Identifier: Apache-2.0

// The lines of a readline Interface as an async iterator.

'use strict';

const high = 1024; // lines that wait before the input is paused
const low = 1;

// Lines keeps the lines that nobody has asked for yet, and the calls that wait
// for one.
class Lines {
  #rl;
  #lines = [];
  #calls = [];
  #failure = undefined;
  #paused = false;
  #done = false;
  #onLine = (line) => this.#add(line);
  #onClose = () => this.#end();
  #onError = (err) => this.#fail(err);

  constructor(rl) {
    this.#rl = rl;
    if (rl.closed) {
      this.#done = true;
      return;
    }
    rl.on('line', this.#onLine);
    rl.on('close', this.#onClose);
    rl.on('error', this.#onError);
  }

  #add(line) {
    if (this.#calls.length > 0) {
      this.#calls.shift().resolve({ value: line, done: false });
      return;
    }
    this.#lines.push(line);
    if (this.#lines.length > high && !this.#paused) {
      this.#paused = true;
      this.#rl.pause();
    }
  }

  #fail(err) {
    if (this.#calls.length > 0) this.#calls.shift().reject(err);
    else this.#failure = { err };
    this.#end();
  }

  #end() {
    if (this.#done) return;
    this.#done = true;
    this.#rl.removeListener('line', this.#onLine);
    this.#rl.removeListener('close', this.#onClose);
    this.#rl.removeListener('error', this.#onError);
    for (const call of this.#calls.splice(0)) call.resolve({ value: undefined, done: true });
  }

  next() {
    if (this.#lines.length > 0) {
      const value = this.#lines.shift();
      if (this.#paused && this.#lines.length < low) {
        this.#paused = false;
        if (!this.#rl.closed) this.#rl.resume();
      }
      return Promise.resolve({ value, done: false });
    }
    if (this.#failure) {
      const { err } = this.#failure;
      this.#failure = undefined;
      return Promise.reject(err);
    }
    if (this.#done) return Promise.resolve({ value: undefined, done: true });
    return new Promise((resolve, reject) => this.#calls.push({ resolve, reject }));
  }

  return() {
    this.#end();
    return Promise.resolve({ value: undefined, done: true });
  }

  throw(err) {
    this.#fail(err);
    return Promise.resolve({ value: undefined, done: true });
  }

  [Symbol.asyncIterator]() { return this; }
}

module.exports = Lines;
