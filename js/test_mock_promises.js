// SPDX-License-Identifier: Apache-2.0
'use strict';
// The functions of timers/promises over mocked timers.

const { invalidArgType } = require('test_binding');

function abortError(signal) {
  const { AbortError } = require('event_target');
  return new AbortError(undefined, { cause: signal.reason });
}

// checked throws if the signal among the options is none or has aborted.
function checked(options) {
  const signal = options?.signal;
  if (signal === undefined || signal === null) return undefined;
  if (typeof signal !== 'object' || !('aborted' in signal)) throw invalidArgType('options.signal', 'an instance of AbortSignal', signal);
  if (signal.aborted) throw abortError(signal);
  return signal;
}

// promised starts a timer that resolves with value, unless the signal aborts.
function promised(start, clear, value, options) {
  return new Promise((resolve, reject) => {
    const signal = checked(options);
    const timer = start(() => {
      if (signal !== undefined) signal.removeEventListener('abort', onAbort);
      resolve(value);
    });
    function onAbort() {
      clear(timer);
      reject(abortError(signal));
    }
    if (signal !== undefined) signal.addEventListener('abort', onAbort, { once: true });
  });
}

// Ticks is the iterator of setInterval, which begins when it is made.
class Ticks {
  #value;
  #stop;
  #signal;
  #missed = 0;
  #reads = [];
  #done = false;
  #onAbort = () => this.#fail();

  constructor(start, clear, value, options) {
    this.#signal = checked(options);
    this.#value = value;
    const timer = start(() => this.#tick());
    this.#stop = () => { clear(timer); };
    if (this.#signal !== undefined) this.#signal.addEventListener('abort', this.#onAbort, { once: true });
  }

  [Symbol.asyncIterator]() { return this; }

  next() {
    return new Promise((resolve, reject) => {
      if (this.#missed > 0) {
        this.#missed--;
        resolve({ value: this.#value, done: false });
      } else if (this.#done) {
        resolve({ value: undefined, done: true });
      } else if (this.#signal?.aborted) {
        this.#done = true;
        reject(abortError(this.#signal));
      } else {
        this.#reads.push({ resolve, reject });
      }
    });
  }

  return(value) {
    this.#stop();
    this.#done = true;
    if (this.#signal !== undefined) this.#signal.removeEventListener('abort', this.#onAbort);
    for (const read of this.#reads.splice(0)) read.resolve({ value: undefined, done: true });
    return Promise.resolve({ value, done: true });
  }

  #tick() {
    if (this.#reads.length === 0) this.#missed++;
    else this.#reads.shift().resolve({ value: this.#value, done: false });
  }

  #fail() {
    this.#stop();
    for (const read of this.#reads.splice(0)) read.reject(abortError(this.#signal));
  }
}

function ticks(start, clear, value, options) { return new Ticks(start, clear, value, options); }

module.exports = { promised, ticks };
