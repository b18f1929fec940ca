// SPDX-License-Identifier: Apache-2.0

// The operators of Readable: map, filter and their like, which make streams,
// and toArray, reduce and theirs, which make promises.

'use strict';

const { nodeError, outOfRange, Readable } = binding;
const { AbortError } = require('event_target');
const { checkFunction, checkOptions, follow, kEnd, mapper } = require('stream_mapper');

function count(n) {
  const number = Number(n);
  if (Number.isNaN(number)) return 0;
  if (number < 0) throw outOfRange('number', '>= 0', number);
  return number;
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
