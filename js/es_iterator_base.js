// SPDX-License-Identifier: Apache-2.0

// The steps of the specification that the methods of iterators are written from,
// in its words: a record is an iterator with its next, read once.
'use strict';

const { apply, getPrototypeOf: protoOf } = Reflect;
const { create, defineProperty } = Object;
const { iterator: symIterator, toStringTag } = Symbol;

const proto = protoOf(protoOf([][symIterator]()));
const END = Symbol('end');

function isObject(v) {
  return typeof v === 'object' ? v !== null : typeof v === 'function';
}

function requireObject(v, what) {
  if (!isObject(v)) throw new TypeError(`${what} is not an object`);
}

function direct(iterator) {
  return { iterator, next: iterator.next };
}

// step returns the next value, or END.
function step(record) {
  const result = apply(record.next, record.iterator, []);
  requireObject(result, 'Iterator result');
  return result.done ? END : result.value;
}

// close is IteratorClose after a normal end.
function close(iterator) {
  const method = iterator.return;
  if (method === undefined || method === null) return;
  requireObject(apply(method, iterator, []), 'Iterator result');
}

// abandon is IteratorClose when error is being thrown: what closing throws
// counts for nothing.
function abandon(iterator, error) {
  try {
    const method = iterator.return;
    if (method !== undefined && method !== null) apply(method, iterator, []);
  } catch {
    // The first error is the one to see.
  }
  throw error;
}

// guarded calls work; when it throws, the iterator is closed.
function guarded(iterator, work) {
  try {
    return work();
  } catch (error) {
    return abandon(iterator, error);
  }
}

function requireCallable(iterator, fn) {
  if (typeof fn !== 'function') abandon(iterator, new TypeError(`${typeof fn} is not a function`));
}

// toLimit reads the argument of take and drop.
function toLimit(iterator, limit) {
  const number = guarded(iterator, () => +limit);
  if (number !== number || Math.trunc(number) < 0) {
    abandon(iterator, new RangeError(`${number} must be positive`));
  }
  return Math.trunc(number);
}

// flattenable is GetIteratorFlattenable.
function flattenable(v, strings) {
  if (!isObject(v) && !(strings && typeof v === 'string')) throw new TypeError('value is not an object');
  const method = v[symIterator];
  const iterator = method === undefined || method === null ? v : apply(method, v, []);
  requireObject(iterator, 'iterator');
  return direct(iterator);
}

// Given has a class add its private state to an object that is there.
class Given {
  constructor(obj) { return obj; }
}

// Slot keeps the state of a helper.
class Slot extends Given {
  #state;
  constructor(obj, state) {
    super(obj);
    this.#state = state;
  }
  static of(obj) { return obj.#state; }
}

function result(value, done) {
  return { value, done };
}

function hide(target, key, value) {
  defineProperty(target, key, { value, writable: true, enumerable: false, configurable: true });
}

function method(target, name, methods) {
  hide(target, name, methods[name]);
}

// A helper is an iterator over what advance() returns until it is END. shut()
// closes what is below it.
const helperProto = create(proto);
const helperMethods = {
  next() {
    const state = Slot.of(this);
    if (state.running) throw new TypeError('Generator is already running');
    if (state.done) return result(undefined, true);
    state.started = state.running = true;
    let value = END;
    try {
      value = state.advance();
    } finally {
      state.running = false;
      if (value === END) state.done = true;
    }
    return value === END ? result(undefined, true) : result(value, false);
  },
  return() {
    const state = Slot.of(this);
    if (state.running) throw new TypeError('Generator is already running');
    if (state.done) return result(undefined, true);
    state.done = true;
    state.running = state.started;
    try {
      state.shut();
    } finally {
      state.running = false;
    }
    return result(undefined, true);
  },
};
method(helperProto, 'next', helperMethods);
method(helperProto, 'return', helperMethods);
defineProperty(helperProto, toStringTag, { value: 'Iterator Helper', configurable: true });

function helper(advance, shut) {
  const obj = create(helperProto);
  new Slot(obj, { advance, shut, running: false, done: false, started: false });
  return obj;
}

module.exports = {
  END, Given, close, direct, flattenable, guarded, helper, method, proto, requireCallable, requireObject, result, step, toLimit,
};
