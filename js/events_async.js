// SPDX-License-Identifier: Apache-2.0

// The static functions of events that are not in Go: they wait, or they take
// an EventTarget as well as an EventEmitter.

'use strict';

const { invalidArgType, outOfRange } = binding;
const EventEmitter = require('events');
const { AbortError, internals } = require('event_target');

const isTarget = (v) => internals.isTarget(v);
const isEmitter = (v) => v !== null && v !== undefined && typeof v.on === 'function';

function validSignal(signal, name) {
  if (signal !== undefined && (signal === null || typeof signal !== 'object' || !('aborted' in signal))) {
    throw invalidArgType(name, 'an instance of AbortSignal', signal);
  }
}

// signalOf reads the signal of options, which may be anything.
function signalOf(options) {
  const signal = options === null || options === undefined ? undefined : options.signal;
  validSignal(signal, 'options.signal');
  if (signal !== undefined && signal.aborted) throw aborted(signal);
  return signal;
}

function aborted(signal) {
  return new AbortError(undefined, { cause: signal.reason });
}

// add and remove work on emitters and on targets. The arguments of a target's
// listener are one event.
function add(source, name, listener) {
  if (typeof source.on === 'function') {
    source.on(name, listener);
  } else if (typeof source.addEventListener === 'function') {
    source.addEventListener(name, listener);
  } else {
    throw invalidArgType('emitter', 'an instance of EventEmitter', source);
  }
}

function remove(source, name, listener) {
  if (typeof source.removeListener === 'function') source.removeListener(name, listener);
  else source.removeEventListener(name, listener);
}

// once resolves with the arguments of the next event, and rejects with an
// 'error' that comes before it.
async function once(emitter, name, options = {}) {
  const signal = signalOf(options);
  return new Promise((resolve, reject) => {
    const watched = [];
    const watch = (source, event, listener) => {
      add(source, event, listener);
      watched.push([source, event, listener]);
    };
    const settle = (how) => (value) => {
      for (const [source, event, listener] of watched) remove(source, event, listener);
      how(value);
    };
    const done = settle(resolve);
    const failed = settle(reject);
    watch(emitter, name, (...args) => done(args));
    if (name !== 'error' && typeof emitter.once === 'function') watch(emitter, 'error', failed);
    if (signal !== undefined) watch(signal, 'abort', () => failed(aborted(signal)));
  });
}

// on returns an async iterator of the arguments of each event.
function on(emitter, name, options = {}) {
  const signal = signalOf(options);
  const close = options.close || [];
  const high = mark(options.highWaterMark, 'options.highWaterMark', Number.MAX_SAFE_INTEGER);
  const low = mark(options.lowWaterMark, 'options.lowWaterMark', 1);
  const queue = new EventQueue(emitter, high, low);
  queue.watch(emitter, name, (...args) => queue.push(args));
  if (name !== 'error' && typeof emitter.on === 'function') {
    queue.watch(emitter, 'error', (err) => queue.fail(err));
  }
  for (const event of close) queue.watch(emitter, event, () => queue.finish());
  if (signal !== undefined) queue.watch(signal, 'abort', () => queue.fail(aborted(signal)));
  return queue.iterator();
}

function mark(value, name, fallback) {
  if (value === undefined || value === null) return fallback;
  if (typeof value !== 'number') throw invalidArgType(name, 'of type number', value);
  if (!Number.isInteger(value)) throw outOfRange(name, 'an integer', value);
  if (value < 1) throw outOfRange(name, `>= 1 && <= ${Number.MAX_SAFE_INTEGER}`, value);
  return value;
}

// EventQueue holds the events nobody has read and the reads no event has
// answered; one of the two is empty.
class EventQueue {
  #events = [];
  #reads = [];
  #watched = [];
  #failure = undefined; // [error] until it is read
  #finished = false;
  #paused = false;
  #emitter;
  #high;
  #low;

  constructor(emitter, high, low) {
    this.#emitter = emitter;
    this.#high = high;
    this.#low = low;
  }

  watch(source, event, listener) {
    add(source, event, listener);
    this.#watched.push([source, event, listener]);
  }

  push(args) {
    if (this.#reads.length > 0) {
      this.#reads.shift().resolve({ value: args, done: false });
      return;
    }
    this.#events.push(args);
    if (this.#events.length > this.#high && !this.#paused && typeof this.#emitter.pause === 'function') {
      this.#paused = true;
      this.#emitter.pause();
    }
  }

  fail(err) {
    if (this.#reads.length > 0) this.#reads.shift().reject(err);
    else this.#failure = [err];
    this.finish();
  }

  finish() {
    for (const [source, event, listener] of this.#watched.splice(0)) remove(source, event, listener);
    this.#finished = true;
    for (const read of this.#reads.splice(0)) read.resolve({ value: undefined, done: true });
    return Promise.resolve({ value: undefined, done: true });
  }

  next() {
    if (this.#events.length > 0) return Promise.resolve({ value: this.#take(), done: false });
    if (this.#failure !== undefined) {
      const [err] = this.#failure;
      this.#failure = undefined;
      return Promise.reject(err);
    }
    if (this.#finished) return this.finish();
    return new Promise((resolve, reject) => { this.#reads.push({ resolve, reject }); });
  }

  #take() {
    const args = this.#events.shift();
    if (this.#paused && this.#events.length < this.#low) {
      this.#paused = false;
      this.#emitter.resume();
    }
    return args;
  }

  iterator() {
    return {
      next: () => this.next(),
      return: () => this.finish(),
      throw: (err) => {
        if (!(err instanceof Error)) throw invalidArgType('EventEmitter.AsyncIterator', 'an instance of Error', err);
        this.fail(err);
      },
      [Symbol.asyncIterator]() { return this; },
    };
  }
}

function getEventListeners(source, type) {
  if (typeof source.listeners === 'function') return source.listeners(type);
  if (isTarget(source)) return internals.listenersOf(source, `${type}`);
  throw invalidArgType('emitter', 'an instance of EventEmitter or EventTarget', source);
}

function getMaxListeners(source) {
  if (source !== null && source !== undefined && typeof source.getMaxListeners === 'function') {
    return source.getMaxListeners();
  }
  if (isTarget(source)) return internals.maxOf(source);
  throw invalidArgType('emitter', 'an instance of EventEmitter or EventTarget', source);
}

// setMaxListeners changes the default if no emitter is given.
function setMaxListeners(n = EventEmitter.defaultMaxListeners, ...sources) {
  if (typeof n !== 'number') throw invalidArgType('setMaxListeners', 'of type number', n);
  if (!(n >= 0)) throw outOfRange('setMaxListeners', '>= 0', n);
  if (sources.length === 0) EventEmitter.defaultMaxListeners = n;
  for (const source of sources) {
    if (isTarget(source)) {
      internals.setMax(source, n);
    } else if (isEmitter(source) && typeof source.setMaxListeners === 'function') {
      source.setMaxListeners(n);
    } else {
      throw invalidArgType('eventTargets', 'an instance of EventEmitter or EventTarget', source);
    }
  }
}

// addAbortListener calls listener once when signal aborts, at once if it has.
function addAbortListener(signal, listener) {
  if (signal === undefined) throw invalidArgType('signal', 'an instance of AbortSignal', signal);
  validSignal(signal, 'signal');
  if (typeof listener !== 'function') throw invalidArgType('listener', 'of type function', listener);
  let dispose = () => {};
  if (signal.aborted) {
    queueMicrotask(() => listener());
  } else {
    signal.addEventListener('abort', listener, { once: true });
    dispose = () => signal.removeEventListener('abort', listener);
  }
  const key = Symbol.dispose || Symbol.for('nodejs.dispose');
  return { [key]: dispose };
}

module.exports = { addAbortListener, getEventListeners, getMaxListeners, on, once, setMaxListeners };
