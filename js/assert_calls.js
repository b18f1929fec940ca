// SPDX-License-Identifier: Apache-2.0

// assert.CallTracker: functions that have to be called a number of times.

'use strict';

const { invalidArgType, nodeError } = binding;

const nothing = (() => () => {})(); // without a name

function checkTimes(expected) {
  if (typeof expected !== 'number') throw invalidArgType('expected', 'of type number', expected);
  if (!Number.isInteger(expected) || expected < 1 || expected > 0xFFFFFFFF) {
    throw nodeError(RangeError, 'ERR_OUT_OF_RANGE',
      `The value of "expected" is out of range. It must be an integer >= 1 && <= 4294967295. Received ${expected}`);
  }
}

// Tracked is what is known of one function.
class Tracked {
  calls = [];

  constructor(name, expected) {
    this.name = name;
    this.expected = expected;
    this.stack = new Error();
  }

  report() {
    const { name, expected } = this;
    const actual = this.calls.length;
    if (actual === expected) return [];
    const message = `Expected the ${name} function to be executed ${expected} time(s) but was executed ${actual} time(s).`;
    return [{ message, actual, expected, operator: name, stack: this.stack }];
  }
}

module.exports = (AssertionError) => class CallTracker {
  #tracked = new Map(); // by the function that calls() returned

  calls(fn, expected = 1) {
    if (typeof fn === 'number') [fn, expected] = [nothing, fn];
    else if (fn === undefined) fn = nothing;
    checkTimes(expected);
    const tracked = new Tracked(fn.name || 'calls', expected);
    const wrapped = new Proxy(fn, {
      __proto__: null,
      apply(target, thisArg, args) {
        tracked.calls.push(Object.freeze({ thisArg, arguments: Object.freeze([...args]) }));
        return Reflect.apply(target, thisArg, args);
      },
    });
    this.#tracked.set(wrapped, tracked);
    return wrapped;
  }

  #find(fn) {
    const tracked = this.#tracked.get(fn);
    if (tracked !== undefined) return tracked;
    throw nodeError(TypeError, 'ERR_INVALID_ARG_VALUE',
      `The argument 'tracked' is not a tracked function. Received ${require('util').inspect(fn)}`);
  }

  getCalls(fn) {
    return Object.freeze([...this.#find(fn).calls]);
  }

  reset(fn) {
    const list = fn === undefined ? this.#tracked.values() : [this.#find(fn)];
    for (const tracked of list) tracked.calls = [];
  }

  report() {
    return Array.from(this.#tracked.values(), (tracked) => tracked.report()).flat();
  }

  verify() {
    const errors = this.report();
    if (errors.length === 0) return;
    const message = errors.length === 1 ? errors[0].message : 'Functions were not called the expected number of times';
    throw Object.assign(new AssertionError({ message }), { details: errors });
  }
};
