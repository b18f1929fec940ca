// SPDX-License-Identifier: Apache-2.0

// require("timers/promises").

'use strict';

const { invalidArgType, nodeError } = binding;
const timers = require('timers');

// abortError is made late: most programs never load AbortSignal.
function abortError(signal) {
  const { AbortError } = require('event_target');
  return new AbortError(undefined, { cause: signal.reason });
}

// check throws if options are not what these functions take, or if their
// signal has aborted.
function check(options) {
  if (options === null || typeof options !== 'object') throw invalidArgType('options', 'of type object', options);
  const { signal, ref = true } = options;
  if (signal !== undefined && (signal === null || typeof signal !== 'object' || !('aborted' in signal))) {
    throw invalidArgType('options.signal', 'an instance of AbortSignal', signal);
  }
  if (typeof ref !== 'boolean') throw invalidArgType('options.ref', 'of type boolean', ref);
  if (signal !== undefined && signal.aborted) throw abortError(signal);
  return { signal, ref };
}

// wait starts a timer that resolves with value, unless the signal aborts.
function wait(start, clear, value, options) {
  return new Promise((resolve, reject) => {
    const { signal, ref } = check(options);
    const timer = start(() => {
      if (signal !== undefined) signal.removeEventListener('abort', onAbort);
      resolve(value);
    });
    if (!ref) timer.unref();
    function onAbort() {
      clear(timer);
      reject(abortError(signal));
    }
    if (signal !== undefined) signal.addEventListener('abort', onAbort, { once: true });
  });
}

function setTimeout(delay, value, options = {}) {
  return wait((done) => timers.setTimeout(done, delay), timers.clearTimeout, value, options);
}

function setImmediate(value, options = {}) {
  return wait((done) => timers.setImmediate(done), timers.clearImmediate, value, options);
}

// Ticks is the async iterator of setInterval. The timer starts with the first
// read. Ticks that nobody read are counted, and given one at each read.
class Ticks {
  #delay;
  #value;
  #options;
  #timer;
  #signal;
  #missed = 0;
  #reads = [];
  #state = 'new';
  #onAbort = () => this.#end();

  constructor(delay, value, options) {
    this.#delay = delay;
    this.#value = value;
    this.#options = options;
  }

  next() {
    return new Promise((resolve, reject) => {
      if (this.#state === 'new') this.#start();
      if (this.#missed > 0) {
        this.#missed--;
        resolve({ value: this.#value, done: false });
      } else if (this.#state === 'aborted') {
        this.#state = 'done';
        throw abortError(this.#signal);
      } else if (this.#state === 'done') {
        resolve({ value: undefined, done: true });
      } else {
        this.#reads.push({ resolve, reject });
      }
    });
  }

  return(value) {
    this.#stop('done');
    for (const read of this.#reads.splice(0)) read.resolve({ value: undefined, done: true });
    return Promise.resolve({ value, done: true });
  }

  throw(err) {
    this.return();
    return Promise.reject(err);
  }

  [Symbol.asyncIterator]() { return this; }

  #start() {
    this.#state = 'done'; // unless the options are right
    const { signal, ref } = check(this.#options);
    this.#state = 'running';
    this.#signal = signal;
    this.#timer = timers.setInterval(() => this.#tick(), this.#delay);
    if (!ref) this.#timer.unref();
    if (signal !== undefined) signal.addEventListener('abort', this.#onAbort, { once: true });
  }

  #tick() {
    if (this.#reads.length === 0) this.#missed++;
    else this.#reads.shift().resolve({ value: this.#value, done: false });
  }

  #stop(state) {
    this.#state = state;
    timers.clearInterval(this.#timer);
    if (this.#signal !== undefined) this.#signal.removeEventListener('abort', this.#onAbort);
  }

  // The read that is waiting gets the error; the next one after it finds the
  // end. Without a waiting read the error is kept for the next.
  #end() {
    this.#stop('aborted');
    const reads = this.#reads.splice(0);
    if (reads.length === 0) return;
    this.#state = 'done';
    reads.shift().reject(abortError(this.#signal));
    for (const read of reads) read.resolve({ value: undefined, done: true });
  }
}

function setInterval(delay, value, options = {}) {
  return new Ticks(delay, value, options);
}

class Scheduler {
  constructor() { throw nodeError(TypeError, 'ERR_ILLEGAL_CONSTRUCTOR', 'Illegal constructor'); }

  wait(delay, options = {}) { return setTimeout(delay, undefined, options); }
  yield() { return setImmediate(); }
}

const scheduler = Object.create(Scheduler.prototype);

module.exports = { scheduler, setImmediate, setInterval, setTimeout };
