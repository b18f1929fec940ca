// SPDX-License-Identifier: Apache-2.0

// What calls the functions that the operators of Readable are given, several at
// a time, and the checks of their arguments.

'use strict';

const { invalidArgType, outOfRange } = binding;
const { AbortError } = require('event_target');
const { checkSignal } = require('stream_finished');

const kEnd = Symbol('end'); // what a source of values answers at its end

function checkFunction(fn, name) {
  if (typeof fn !== 'function') throw invalidArgType(name, 'of type function or an instance of AsyncFunction', fn);
}

function checkOptions(options) {
  if (options === undefined || options === null) return {};
  if (typeof options !== 'object') throw invalidArgType('options', 'of type object', options);
  checkSignal(options.signal, 'options.signal');
  return options;
}

function integer(value, name, min) {
  if (typeof value !== 'number') throw invalidArgType(name, 'of type number', value);
  if (!Number.isInteger(value)) throw outOfRange(name, 'an integer', value);
  if (value < min) throw outOfRange(name, `>= ${min}${min === 0 ? '' : ` && <= ${Number.MAX_SAFE_INTEGER}`}`, value);
  return value;
}

// follow makes a controller that aborts when signal does.
function follow(signal) {
  const controller = new AbortController();
  const abort = () => controller.abort(signal.reason);
  if (signal !== undefined && signal !== null) {
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort);
  }
  return { controller, release: () => signal && signal.removeEventListener('abort', abort) };
}

// Mapper calls fn on each chunk, up to a number of them at the same time, and
// gives the results in the order of the chunks.
class Mapper {
  constructor(stream, fn, options) {
    this.concurrency = options.concurrency === undefined ? 1 : Math.floor(options.concurrency);
    integer(this.concurrency, 'options.concurrency', 1);
    const ahead = options.highWaterMark === undefined ? this.concurrency - 1 : Math.floor(options.highWaterMark);
    integer(ahead, 'options.highWaterMark', 0);
    this.limit = ahead + this.concurrency;
    this.fn = fn;
    this.stream = stream;
    this.queue = [];  // promises of results, in order
    this.active = 0;
    this.signals = follow(options.signal);
    this.aborted = new Promise((_, reject) => {
      const { signal } = this.signals.controller;
      const fail = () => reject(new AbortError(undefined, { cause: signal.reason }));
      if (signal.aborted) fail();
      else signal.addEventListener('abort', fail);
    });
    this.aborted.catch(() => {});
  }

  async next() {
    if (this.it === undefined) {
      this.it = this.stream[Symbol.asyncIterator]();
      this.fill();
    }
    if (this.taken) this.drop();
    while (true) {
      this.checkAborted();
      if (this.queue.length === 0 && this.ended) return kEnd;
      if (this.queue.length === 0) await Promise.race([this.turn, this.aborted]);
      if (this.queue.length === 0) continue;
      const value = await Promise.race([this.queue[0], this.aborted]);
      if (value !== kEnd) {
        this.taken = true; // it has its place until the next one is asked for
        return value;
      }
      this.drop();
      if (this.queue.length === 0 && this.ended) return kEnd;
    }
  }

  drop() {
    this.taken = false;
    this.queue.shift();
    this.wake();
  }

  checkAborted() {
    const { signal } = this.signals.controller;
    if (signal.aborted && !this.stopped) throw new AbortError(undefined, { cause: signal.reason });
  }

  wake() {
    if (this.resume !== undefined) this.resume();
    this.resume = undefined;
  }

  room() { return this.queue.length < this.limit && this.active < this.concurrency; }

  // fill reads ahead as far as it may.
  async fill() {
    const { signal } = this.signals.controller;
    let added;
    this.turn = new Promise((resolve) => { added = resolve; });
    const add = (promise) => {
      promise.catch(() => {});
      this.queue.push(promise);
      added();
      this.turn = new Promise((resolve) => { added = resolve; });
    };
    try {
      for (;;) {
        while (!this.room() && !this.stopped) await new Promise((resolve) => { this.resume = resolve; });
        if (this.stopped || signal.aborted) break;
        const { value, done } = await this.it.next();
        if (done) break;
        add(this.apply(value, signal));
      }
    } catch (err) {
      add(Promise.reject(err));
    }
    this.ended = true;
    added();
    this.signals.release();
  }

  async apply(value, signal) {
    this.active++;
    try {
      return await this.fn(value, { signal });
    } finally {
      this.active--;
      this.wake();
    }
  }

  async stop() {
    this.stopped = true;
    this.signals.controller.abort();
    this.wake();
    if (this.it !== undefined) await this.it.return();
  }
}

function mapper(stream, fn, options) {
  checkFunction(fn, 'fn');
  return new Mapper(stream, fn, checkOptions(options));
}

module.exports = { checkFunction, checkOptions, follow, kEnd, mapper };
