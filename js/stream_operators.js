// SPDX-License-Identifier: Apache-2.0

// The operators of Readable: map, filter and their like, which make streams,
// and toArray, reduce and theirs, which make promises.

'use strict';

const { invalidArgType, nodeError, outOfRange, Readable } = binding;
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

function count(n) {
  const number = Number(n);
  if (Number.isNaN(number)) return 0;
  if (number < 0) throw outOfRange('number', '>= 0', number);
  return number;
}

// abortion calls abort when one of the signals does, and keeps a controller
// that follows them.
function follow(signal) {
  const controller = new AbortController();
  const abort = () => controller.abort(signal.reason);
  if (signal !== undefined && signal !== null) {
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort);
  }
  return { controller, release: () => signal && signal.removeEventListener('abort', abort) };
}

// streamOf makes a stream of an object with next() and stop(err).
function streamOf(source) {
  return Readable.from({
    [Symbol.asyncIterator]: () => ({
      async next() {
        const value = await source.next();
        return value === kEnd ? { value: undefined, done: true } : { value, done: false };
      },
      async return() {
        await source.stop();
        return { value: undefined, done: true };
      },
      async throw(err) {
        await source.stop();
        throw err;
      },
    }),
  });
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

function map(fn, options) { return streamOf(mapper(this, fn, options)); }

function filter(fn, options) {
  checkFunction(fn, 'fn');
  return map.call(this, async (value, opts) => (await fn(value, opts) ? value : kEnd), options);
}

// each calls fn on every chunk until it answers true.
async function each(stream, fn, options) {
  const source = mapper(stream, fn, options);
  try {
    for (;;) {
      const value = await source.next();
      if (value === kEnd) return undefined;
      if (value && value.stop) return value;
    }
  } finally {
    await source.stop();
  }
}

async function forEach(fn, options) {
  checkFunction(fn, 'fn');
  await each(this, async (value, opts) => {
    await fn(value, opts);
    return undefined;
  }, options);
}

async function search(stream, fn, options) {
  checkFunction(fn, 'fn');
  return each(stream, async (value, opts) => (await fn(value, opts) ? { stop: true, value } : undefined), options);
}

async function some(fn, options) { return (await search(this, fn, options)) !== undefined; }

async function every(fn, options) {
  checkFunction(fn, 'fn');
  return !(await some.call(this, async (value, opts) => !(await fn(value, opts)), options));
}

async function find(fn, options) {
  const found = await search(this, fn, options);
  return found === undefined ? undefined : found.value;
}

function flatMap(fn, options) {
  const source = mapper(this, fn, options);
  let inner;
  return streamOf({
    async next() {
      for (;;) {
        if (inner !== undefined) {
          const { value, done } = await inner.next();
          if (!done) return value;
          inner = undefined;
        }
        const list = await source.next();
        if (list === kEnd) return kEnd;
        inner = list[Symbol.asyncIterator] ? list[Symbol.asyncIterator]() : list[Symbol.iterator]();
      }
    },
    stop: () => source.stop(),
  });
}

// values reads a stream and keeps an eye on a signal.
class Values {
  constructor(stream, signal) {
    this.stream = stream;
    this.signal = signal;
  }

  async next() {
    this.check();
    if (this.it === undefined) this.it = this.stream[Symbol.asyncIterator]();
    const { value, done } = await this.it.next();
    this.check();
    return done ? kEnd : value;
  }

  check() {
    if (this.signal && this.signal.aborted) throw new AbortError(undefined, { cause: this.signal.reason });
  }

  async stop() {
    if (this.it !== undefined) await this.it.return();
  }
}

function drop(number, options) {
  const { signal } = checkOptions(options);
  let left = count(number);
  const source = new Values(this, signal);
  return streamOf({
    async next() {
      for (; left > 0; left--) {
        if (await source.next() === kEnd) return kEnd;
      }
      return source.next();
    },
    stop: () => source.stop(),
  });
}

function take(number, options) {
  const { signal } = checkOptions(options);
  let left = count(number);
  const source = new Values(this, signal);
  return streamOf({
    async next() {
      if (left-- > 0) return source.next();
      await source.stop();
      return kEnd;
    },
    stop: () => source.stop(),
  });
}

function asIndexedPairs(options) {
  const { signal } = checkOptions(options);
  let index = 0;
  const source = new Values(this, signal);
  return streamOf({
    async next() {
      const value = await source.next();
      return value === kEnd ? kEnd : [index++, value];
    },
    stop: () => source.stop(),
  });
}

async function toArray(options) {
  const { signal } = checkOptions(options);
  const list = [];
  await readAll(new Values(this, signal), (value) => { list.push(value); });
  return list;
}

async function readAll(source, fn) {
  let value;
  try {
    while ((value = await source.next()) !== kEnd) await fn(value);
  } catch (err) {
    await source.stop();
    throw err;
  }
}

async function reduce(reducer, initial, options) {
  checkFunction(reducer, 'reducer');
  const { signal } = checkOptions(options);
  let empty = arguments.length < 2;
  let result = initial;
  const { controller, release } = follow(signal);
  if (controller.signal.aborted) this.once('error', () => {}).destroy(new AbortError(undefined, { cause: signal.reason }));
  await readAll(new Values(this, signal), async (value) => {
    result = empty ? value : await reducer(result, value, { signal: controller.signal });
    empty = false;
  });
  release();
  if (empty) throw nodeError(TypeError, 'ERR_MISSING_ARGS', 'Reduce of an empty stream requires an initial value');
  return result;
}

module.exports = {
  asIndexedPairs, drop, every, filter, find, flatMap, forEach, map, reduce, some, take, toArray,
};
