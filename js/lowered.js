// SPDX-License-Identifier: Apache-2.0

// What lowered code calls (internal/lower). An async generator is one of the
// engine's that yields what it awaits, wrapped; its driver is here.
'use strict';

const { apply } = Reflect;
const { create, defineProperty, getPrototypeOf } = Object;
const { isPrototypeOf } = Object.prototype;
const { asyncIterator, iterator, toStringTag, dispose, asyncDispose } = Symbol;
const PromiseClass = Promise;
const { then } = Promise.prototype;
const resolved = (value) => apply(PromiseClass.resolve, PromiseClass, [value]);
const after = (promise, ok, fail) => apply(then, promise, [ok, fail]);
const isObject = (v) => typeof v === 'object' ? v !== null : typeof v === 'function';

function typeError(message) { throw new TypeError(message); }

const knownSymbol = (name) => Symbol[name] || Symbol.for('Symbol.' + name);

// Wait is what a generator yields to have it awaited. The iterator of a yield*
// that waits is star.
function Wait(value, star) {
  this.value = value;
  this.star = star;
}

function methodOf(object, key) {
  const method = object[key];
  if (method === undefined || method === null) return undefined;
  if (typeof method !== 'function') typeError(`${typeof key === 'symbol' ? `[${key.description}]` : key} is not a function`);
  return method;
}

function objectOf(result) {
  if (!isObject(result)) typeError(`Iterator result ${String(result)} is not an object`);
  return result;
}

// forAwait is the iterator of for await.
function forAwait(iterable) {
  const method = methodOf(iterable, asyncIterator);
  if (method !== undefined) {
    const it = apply(method, iterable, []);
    if (!isObject(it)) typeError('Result of the Symbol.asyncIterator method is not an object');
    return it;
  }
  const sync = iterable[iterator];
  if (typeof sync !== 'function') typeError(`${describe(iterable)} is not async iterable`);
  const it = apply(sync, iterable, []);
  if (!isObject(it)) typeError('Result of the Symbol.iterator method is not an object');
  return new FromSync(it);
}

function describe(value) {
  if (typeof value === 'function') return value.name || 'function';
  return isObject(value) ? 'object' : String(value);
}

// FromSync makes an async iterator of one that is not: its values are awaited.
class FromSync {
  #it;
  #next;
  constructor(it) {
    this.#it = it;
    this.#next = it.next;
  }
  next(value) {
    return this.#step(() => apply(this.#next, this.#it, arguments.length === 0 ? [] : [value]), true);
  }
  return(value) {
    const given = arguments.length !== 0;
    return this.#step(() => {
      const method = methodOf(this.#it, 'return');
      return method === undefined ? { value, done: true } : apply(method, this.#it, given ? [value] : []);
    }, false);
  }
  throw(value) {
    return this.#step(() => {
      const method = methodOf(this.#it, 'throw');
      if (method === undefined) {
        this.#close();
        typeError('The iterator does not provide a throw method');
      }
      return apply(method, this.#it, [value]);
    }, true);
  }
  #step(call, closes) {
    return new PromiseClass((resolve, reject) => {
      const result = objectOf(call());
      const done = Boolean(result.done);
      let promise;
      try {
        promise = resolved(result.value);
      } catch (e) {
        if (!done && closes) this.#closeQuietly();
        throw e;
      }
      after(promise, (value) => resolve({ value, done }), (e) => {
        if (!done && closes) this.#closeQuietly();
        reject(e);
      });
    });
  }
  #close() {
    const method = methodOf(this.#it, 'return');
    if (method !== undefined) objectOf(apply(method, this.#it, []));
  }
  #closeQuietly() {
    try { this.#close(); } catch { /* what went wrong before counts */ }
  }
}

// Star is the iterator of a yield* in an async generator: it has its steps
// awaited. The driver tells what came of the last one by finish or failed.
class Star {
  #it;
  #next;
  #finished;
  #failed = false;
  constructor(value) {
    this.#it = forAwait(value);
    this.#next = this.#it.next;
  }
  [iterator]() { return this; }
  finish(value) { this.#finished = { value, done: true }; }
  fail() { this.#failed = true; }
  next(value) {
    const end = this.#finished;
    if (end !== undefined) return end;
    return this.#wait(apply(this.#next, this.#it, [value]));
  }
  throw(error) {
    if (this.#failed) throw error;
    const method = methodOf(this.#it, 'throw');
    if (method !== undefined) return this.#wait(apply(method, this.#it, [error]));
    return this.#wait(this.#close());
  }
  return(value) {
    const end = this.#finished;
    if (end !== undefined) return end;
    const method = methodOf(this.#it, 'return');
    if (method === undefined) return { value, done: true };
    return this.#wait(apply(method, this.#it, [value]));
  }
  #wait(value) { return { value: new Wait(value, this), done: false }; }
  async #close() {
    const method = methodOf(this.#it, 'return');
    if (method !== undefined) objectOf(await apply(method, this.#it, []));
    typeError('The iterator does not provide a throw method');
  }
}

// What the engine's generators do.
const native = getPrototypeOf(function* () {}).prototype;
const steps = { next: native.next, return: native.return, throw: native.throw };

// Driver runs an async generator: a request at a time.
class Driver {
  #gen;
  #queue = [];
  #running = false;
  #key;
  constructor(gen) { this.#gen = gen; }

  request(key, value) {
    return new PromiseClass((resolve, reject) => {
      this.#queue.push({ key, value, resolve, reject });
      if (!this.#running) this.#begin();
    });
  }

  #begin() {
    this.#running = true;
    const { key, value } = this.#queue[0];
    if (key === 'return') this.#await(value, (v) => this.#step('return', v), (e) => this.#step('throw', e));
    else this.#step(key, value);
  }

  // await is for values whose promise may throw on the way.
  #await(value, ok, fail) {
    let promise;
    try {
      promise = resolved(value);
    } catch (e) {
      fail(e);
      return;
    }
    after(promise, ok, fail);
  }

  #step(key, value) {
    this.#key = key;
    let result;
    try {
      result = apply(steps[key], this.#gen, [value]);
    } catch (e) {
      this.#settle('reject', e);
      return;
    }
    const got = result.value;
    if (result.done) this.#await(got, (v) => this.#settle('resolve', { value: v, done: true }), (e) => this.#settle('reject', e));
    else if (!(got instanceof Wait)) this.#await(got, (v) => this.#settle('resolve', { value: v, done: false }), (e) => this.#step('throw', e));
    else if (got.star === undefined) this.#await(got.value, (v) => this.#step('next', v), (e) => this.#step('throw', e));
    else this.#delegate(got, key);
  }

  // delegate awaits a step of yield*.
  #delegate({ value, star }, key) {
    const fail = (e) => {
      star.fail();
      this.#step('throw', e);
    };
    this.#await(value, (result) => {
      let done, v;
      try {
        done = objectOf(result).done;
        v = result.value;
      } catch (e) {
        fail(e);
        return;
      }
      if (!done) {
        this.#settle('resolve', { value: v, done: false });
        return;
      }
      star.finish(v);
      this.#step(key === 'return' ? 'return' : 'next', v);
    }, fail);
  }

  // settle answers the first request, and begins the next.
  #settle(how, value) {
    const first = this.#queue.shift();
    this.#running = false;
    first[how](value);
    if (this.#queue.length > 0 && !this.#running) this.#begin();
  }
}

const AsyncIteratorPrototype = {};
const prototype = create(AsyncIteratorPrototype);
const drivers = new WeakMap();

function hide(target, key, value, writable) {
  defineProperty(target, key, { value, writable, enumerable: false, configurable: true });
}

hide(AsyncIteratorPrototype, asyncIterator, { [asyncIterator]() { return this; } }[asyncIterator], true);
hide(AsyncIteratorPrototype, asyncDispose, function () {
  return new PromiseClass((resolve) => {
    const method = methodOf(this, 'return');
    resolve(method === undefined ? undefined : after(resolved(apply(method, this, [undefined])), () => {}));
  });
}, true);
defineProperty(AsyncIteratorPrototype[asyncDispose], 'name', { value: '[Symbol.asyncDispose]' });
for (const key of ['next', 'return', 'throw']) {
  hide(prototype, key, {
    [key](value) {
      const driver = driverOf(this);
      if (driver === undefined) {
        return PromiseClass.reject(new TypeError(`${key} method called on incompatible receiver ${describe(this)}`));
      }
      return driver.request(key, value);
    },
  }[key], true);
}
hide(prototype, toStringTag, 'AsyncGenerator', false);

// driverOf is the driver of an async generator, undefined if gen is none.
function driverOf(gen) {
  if (!isObject(gen)) return undefined;
  let driver = drivers.get(gen);
  if (driver === undefined && apply(isPrototypeOf, prototype, [gen])) drivers.set(gen, driver = new Driver(gen));
  return driver;
}

// using notes in stack how value is to be disposed of.
function using(stack, value, isAsync) {
  if (value === null || value === undefined) {
    if (isAsync) stack.push({ isAsync });
    return value;
  }
  if (!isObject(value)) typeError('The value of a using declaration is not an object');
  let method = isAsync ? methodOf(value, asyncDispose) : undefined;
  const promised = method !== undefined;
  if (!promised) method = methodOf(value, dispose);
  if (method === undefined) typeError('Object not disposable');
  stack.push({ isAsync, value, method, promised });
  return value;
}

// callDispose disposes of what is in stack, last first, and throws what went
// wrong. It returns a promise if something is to be awaited.
function callDispose(stack, error, failed) {
  const fail = (e) => {
    error = failed ? new SuppressedError(e, error) : e;
    failed = true;
  };
  const next = () => {
    for (let entry; (entry = stack.pop()) !== undefined;) {
      let result;
      try {
        if (entry.method !== undefined) result = apply(entry.method, entry.value, []);
      } catch (e) {
        fail(e);
      }
      if (entry.isAsync) {
        return after(resolved(entry.promised ? result : undefined), next, (e) => {
          fail(e);
          return next();
        });
      }
    }
    if (failed) throw error;
  };
  return next();
}

module.exports = {
  callDispose, forAwait, knownSymbol, typeError, using,
  await: Wait, asyncGenerator: prototype, yieldStar: (value) => new Star(value),
};
