// SPDX-License-Identifier: Apache-2.0

// AbortController and AbortSignal.

'use strict';

const { invalidArgType, nodeError, outOfRange } = binding;
const { Event, EventTarget, defineHandler, invalidThis } = require('event_target');
const { kTrusted } = require('event_classes');
const { DOMException } = require('dom_exception');

const kCreate = Symbol('create'); // scripts cannot construct a signal
const maxDelay = 2 ** 32 - 1;
const inspectCustom = Symbol.for('nodejs.util.inspect.custom');

let abort;    // (signal, reason)
let follow;   // (signal, sources)
let onAbort;  // (signal, fn): fn(reason) runs before the listeners of 'abort'
let offAbort; // (signal, fn)

class AbortSignal extends EventTarget {
  #aborted = false;
  #reason = undefined;
  #followers = [];      // signals made by any() that end with this one
  #sources = undefined; // of one made by any(): none of them was made so
  #steps;          // what operations that can be aborted do; a Set once there are any

  constructor(key = undefined) {
    if (key !== kCreate) throw nodeError(TypeError, 'ERR_ILLEGAL_CONSTRUCTOR', 'Illegal constructor');
    super();
  }

  static {
    abort = (signal, reason) => {
      if (signal.#aborted) return;
      const all = [signal, ...signal.#followers.filter((s) => !s.#aborted)];
      for (const s of all) {
        s.#aborted = true;
        s.#reason = reason;
        s.#followers = s === signal ? s.#followers : [];
      }
      signal.#followers = [];
      for (const s of all) s.#takeSteps().forEach((step) => step(reason));
      for (const s of all) s.dispatchEvent(new Event('abort', { [kTrusted]: true }));
    };
    follow = (signal, signals) => {
      signal.#sources = new Set(signals.flatMap((s) => (s.#sources === undefined ? [s] : [...s.#sources])));
      for (const source of signal.#sources) source.#followers.push(signal);
    };
    onAbort = (signal, fn) => {
      if (signal.#steps === undefined) signal.#steps = new Set();
      signal.#steps.add(fn);
    };
    offAbort = (signal, fn) => {
      if (signal.#steps !== undefined) signal.#steps.delete(fn);
    };
  }

  #takeSteps() {
    const steps = this.#steps === undefined ? [] : Array.from(this.#steps);
    this.#steps = undefined;
    return steps;
  }

  static abort(reason = abortReason()) {
    const signal = new AbortSignal(kCreate);
    signal.#aborted = true;
    signal.#reason = reason;
    return signal;
  }

  static timeout(delay) {
    if (typeof delay !== 'number') throw invalidArgType('delay', 'of type number', delay);
    if (!Number.isInteger(delay)) throw outOfRange('delay', 'an integer', delay);
    if (delay < 0 || delay > maxDelay) throw outOfRange('delay', `>= 0 && <= ${maxDelay}`, delay);
    const signal = new AbortSignal(kCreate);
    require('timers').setTimeout(() => {
      abort(signal, new DOMException('The operation was aborted due to timeout', 'TimeoutError'));
    }, delay).unref();
    return signal;
  }

  static any(signals) {
    if (!Array.isArray(signals)) throw invalidArgType('signals', 'an instance of Array', signals);
    signals.forEach((s, i) => {
      if (!isSignal(s)) throw invalidArgType(`signals[${i}]`, 'an instance of AbortSignal', s);
    });
    const aborted = signals.find((s) => s.aborted);
    if (aborted !== undefined) return AbortSignal.abort(aborted.reason);
    const signal = new AbortSignal(kCreate);
    follow(signal, signals);
    return signal;
  }

  get aborted() {
    if (!isSignal(this)) throw invalidThis('AbortSignal');
    return this.#aborted;
  }

  get reason() {
    if (!isSignal(this)) throw invalidThis('AbortSignal');
    return this.#reason;
  }

  throwIfAborted() {
    if (!isSignal(this)) throw invalidThis('AbortSignal');
    if (this.#aborted) throw this.#reason;
  }

  [inspectCustom](depth, options, inspect) {
    return depth < 0 ? '[AbortSignal]' : `AbortSignal ${inspect({ aborted: this.aborted }, options)}`;
  }

  static isSignal(v) { return typeof v === 'object' && v !== null && #aborted in v; }
}

const { isSignal } = AbortSignal;
delete AbortSignal.isSignal;

function abortReason() {
  return new DOMException('This operation was aborted', 'AbortError');
}

class AbortController {
  #signal = new AbortSignal(kCreate);

  get signal() { return this.#signal; }

  abort(reason = abortReason()) { abort(this.#signal, reason); }

  [inspectCustom](depth, options, inspect) {
    return depth < 0 ? '[AbortController]' : `AbortController ${inspect({ signal: this.signal }, options)}`;
  }
}

defineHandler(AbortSignal.prototype, 'abort');
const enumerable = { enumerable: true };
Object.defineProperties(AbortSignal.prototype, {
  aborted: enumerable,
  [Symbol.toStringTag]: { value: 'AbortSignal', configurable: true },
});
Object.defineProperties(AbortController.prototype, {
  signal: enumerable,
  abort: enumerable,
  [Symbol.toStringTag]: { value: 'AbortController', configurable: true },
});

module.exports = { AbortController, AbortSignal, isSignal, offAbort, onAbort };
