// SPDX-License-Identifier: Apache-2.0

// DisposableStack, AsyncDisposableStack and SuppressedError.
'use strict';

const { apply, construct } = Reflect;
const { defineProperty } = Object;
const { dispose, asyncDispose, toStringTag } = Symbol;

const isObject = (v) => typeof v === 'object' ? v !== null : typeof v === 'function';

function hide(target, key, value) {
  defineProperty(target, key, { value, writable: true, enumerable: false, configurable: true });
}

function SuppressedError(error, suppressed, message) {
  const made = construct(Error, message === undefined ? [] : [message], new.target === undefined ? SuppressedError : new.target);
  hide(made, 'error', error);
  hide(made, 'suppressed', suppressed);
  return made;
}
Object.setPrototypeOf(SuppressedError, Error);
defineProperty(SuppressedError, 'prototype', { value: Object.create(Error.prototype), writable: false });
hide(SuppressedError.prototype, 'constructor', SuppressedError);
hide(SuppressedError.prototype, 'name', 'SuppressedError');
hide(SuppressedError.prototype, 'message', '');

// methodOf is GetMethod, for the keys of disposal in the order of preference.
function methodOf(value, key) {
  const method = value[key];
  if (method === undefined || method === null) return undefined;
  if (typeof method !== 'function') throw new TypeError(`${String(key)} is not a function`);
  return method;
}

// disposerOf is what ends value, as a function without parameters.
function disposerOf(value, isAsync) {
  if (!isObject(value)) throw new TypeError('value is not an object');
  let method = isAsync ? methodOf(value, asyncDispose) : undefined;
  if (method !== undefined) return () => apply(method, value, []);
  method = methodOf(value, dispose);
  if (method === undefined) throw new TypeError('value is not disposable');
  return isAsync ? async () => { apply(method, value, []); } : () => apply(method, value, []);
}

// failures collects errors: each later one suppresses those before.
class Failures {
  #any = false;
  #error;
  add(error) {
    this.#error = this.#any ? new SuppressedError(error, this.#error) : error;
    this.#any = true;
  }
  raise() {
    if (this.#any) throw this.#error;
  }
}

// Stack is what both classes are: functions to be called in reverse order.
class Stack {
  #list = [];
  disposed = false;
  push(fn) { this.#list[this.#list.length] = fn; }
  requireOpen() {
    if (this.disposed) throw new ReferenceError('The stack is already disposed');
  }
  end() {
    this.disposed = true;
    const list = this.#list;
    this.#list = [];
    return list;
  }
  moveTo(other) { other.#list = this.end(); }
}

function use(stack, value, isAsync) {
  stack.requireOpen();
  if (value !== undefined && value !== null) {
    stack.push(disposerOf(value, isAsync));
  } else if (isAsync) {
    stack.push(() => undefined);
  }
  return value;
}

function adopt(stack, value, fn) {
  stack.requireOpen();
  if (typeof fn !== 'function') throw new TypeError(`${typeof fn} is not a function`);
  stack.push(() => fn(value));
  return value;
}

function defer(stack, fn) {
  stack.requireOpen();
  if (typeof fn !== 'function') throw new TypeError(`${typeof fn} is not a function`);
  stack.push(() => fn());
}

class DisposableStack {
  #stack = new Stack();

  get disposed() { return this.#stack.disposed; }

  use(value) { return use(this.#stack, value, false); }

  adopt(value, onDispose) { return adopt(this.#stack, value, onDispose); }

  defer(onDispose) { defer(this.#stack, onDispose); }

  move() {
    this.#stack.requireOpen();
    const made = new DisposableStack();
    this.#stack.moveTo(made.#stack);
    return made;
  }

  dispose() {
    const stack = this.#stack;
    if (stack.disposed) return;
    const failures = new Failures();
    const list = stack.end();
    for (let i = list.length - 1; i >= 0; i--) {
      try {
        list[i]();
      } catch (error) {
        failures.add(error);
      }
    }
    failures.raise();
  }
}
hide(DisposableStack.prototype, dispose, DisposableStack.prototype.dispose);
defineProperty(DisposableStack.prototype, toStringTag, { value: 'DisposableStack', configurable: true });

class AsyncDisposableStack {
  #stack = new Stack();

  get disposed() { return this.#stack.disposed; }

  use(value) { return use(this.#stack, value, true); }

  adopt(value, onDisposeAsync) { return adopt(this.#stack, value, onDisposeAsync); }

  defer(onDisposeAsync) { defer(this.#stack, onDisposeAsync); }

  move() {
    this.#stack.requireOpen();
    const made = new AsyncDisposableStack();
    this.#stack.moveTo(made.#stack);
    return made;
  }

  async disposeAsync() {
    const stack = this.#stack;
    if (stack.disposed) return;
    const failures = new Failures();
    const list = stack.end();
    for (let i = list.length - 1; i >= 0; i--) {
      try {
        await list[i]();
      } catch (error) {
        failures.add(error);
      }
    }
    failures.raise();
  }
}
hide(AsyncDisposableStack.prototype, asyncDispose, AsyncDisposableStack.prototype.disposeAsync);
defineProperty(AsyncDisposableStack.prototype, toStringTag, { value: 'AsyncDisposableStack', configurable: true });

exports.AsyncDisposableStack = AsyncDisposableStack;
exports.DisposableStack = DisposableStack;
exports.SuppressedError = SuppressedError;
