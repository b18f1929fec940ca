// SPDX-License-Identifier: Apache-2.0
'use strict';
// Functions that remember their calls, in the place of others or alone.

const { invalidArgType, nodeError, outOfRange } = require('test_binding');
const { inspect } = require('util');

const calls = new WeakMap(); // what a context hides from scripts

function checkFunction(value, name) {
  if (typeof value !== 'function') throw invalidArgType(name, 'of type function', value);
}

function checkObject(value, name) {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) throw invalidArgType(name, 'of type object', value);
}

function checkBoolean(value, name) {
  if (typeof value !== 'boolean') throw invalidArgType(name, 'of type boolean', value);
}

function checkInteger(value, name, min) {
  if (typeof value !== 'number') throw invalidArgType(name, 'of type number', value);
  if (!Number.isInteger(value)) throw outOfRange(name, 'an integer', value);
  if (value < min) throw outOfRange(name, `>= ${min} && <= ${Number.MAX_SAFE_INTEGER}`, value);
}

function checkTimes(value) {
  if (value !== Infinity) checkInteger(value, 'options.times', 1);
}

function invalidValue(name, value, why) {
  const kind = name.includes('.') ? 'property' : 'argument';
  return nodeError(TypeError, 'ERR_INVALID_ARG_VALUE', `The ${kind} '${name}' ${why}. Received ${inspect(value)}`);
}

class MockFunctionContext {
  #calls = [];
  #once = new Map(); // by the index of the call
  #implementation;
  #restore;
  #times;

  constructor(implementation, restore, times) {
    this.#implementation = implementation;
    this.#restore = restore;
    this.#times = times;
    calls.set(this, { next: () => this.#next(), track: (call) => this.#calls.push(call) });
  }

  get calls() { return this.#calls.slice(); }
  callCount() { return this.#calls.length; }
  resetCalls() { this.#calls = []; }

  mockImplementation(implementation) {
    checkFunction(implementation, 'implementation');
    this.#implementation = implementation;
  }

  mockImplementationOnce(implementation, onCall) {
    checkFunction(implementation, 'implementation');
    const next = this.#calls.length;
    const call = onCall ?? next;
    checkInteger(call, 'onCall', next);
    this.#once.set(call, implementation);
  }

  // restore puts the method back, or makes a function that stands alone behave
  // like the one it was made from.
  restore() {
    const { descriptor, object, original, name } = this.#restore;
    if (name === undefined) this.#implementation = original;
    else Object.defineProperty(object, name, descriptor);
  }

  // #next is what the call that begins runs.
  #next() {
    const index = this.#calls.length;
    const implementation = this.#once.get(index) ?? this.#implementation;
    if (index + 1 === this.#times) this.restore();
    this.#once.delete(index);
    return implementation;
  }
}

// recorded runs a call and writes down how it went.
function recorded(context, call, run) {
  const { next, track } = calls.get(context);
  const implementation = next();
  let result;
  let error;
  try {
    result = run(implementation);
    return result;
  } catch (err) {
    error = err;
    throw err;
  } finally {
    const record = { arguments: call.arguments, error, result, stack: new Error(), target: call.target, this: call.this };
    if (call.target !== undefined) record.this = result;
    track(Object.setPrototypeOf(record, null));
  }
}

// spy is original with context in its way.
function spy(context, original) {
  return new Proxy(original, {
    apply(_, self, list) {
      const args = [...list]; // what a trap gets is used again for the next call
      return recorded(context, { arguments: args, this: self }, (fn) => Reflect.apply(fn, self, args));
    },
    construct(target, list, newTarget) {
      const args = [...list];
      return recorded(context, { arguments: args, target }, (fn) => Reflect.construct(fn, args, newTarget));
    },
    get(target, name, receiver) {
      return name === 'mock' ? context : Reflect.get(target, name, receiver);
    },
  });
}

// describe finds a property of an object or of what it inherits from.
function describe(object, name) {
  for (let o = object; o !== null; o = Object.getPrototypeOf(o)) {
    const found = Object.getOwnPropertyDescriptor(o, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

// roles are the parts of a property that can be mocked.
const roles = {
  getter: { part: 'get', kept: 'set' },
  setter: { part: 'set', kept: 'get' },
  method: { part: 'value', kept: 'writable' },
};

function roleOf({ getter = false, setter = false, times = Infinity }) {
  checkBoolean(getter, 'options.getter');
  checkBoolean(setter, 'options.setter');
  checkTimes(times);
  if (getter && setter) throw invalidValue('options.setter', setter, "cannot be used with 'options.getter'");
  return roles[getter ? 'getter' : setter ? 'setter' : 'method'];
}

const isOptions = (value) => value !== null && typeof value === 'object';

class MockTracker {
  #contexts = [];
  #timers;

  get timers() {
    const { MockTimers } = require('test_mock_timers');
    return this.#timers ??= new MockTimers();
  }

  fn(original = function() {}, implementation = original, options = {}) {
    if (isOptions(original)) {
      options = original;
      original = implementation = function() {};
    } else if (isOptions(implementation)) {
      options = implementation;
      implementation = original;
    }
    checkFunction(original, 'original');
    checkFunction(implementation, 'implementation');
    checkObject(options, 'options');
    const { times = Infinity } = options;
    checkTimes(times);
    return this.#add(new MockFunctionContext(implementation, { original }, times), original);
  }

  method(object, name, implementation, options = {}) {
    if (typeof name !== 'string' && typeof name !== 'symbol') throw invalidArgType('methodName', 'one of type string or symbol', name);
    if (typeof object !== 'function') checkObject(object, 'object');
    if (isOptions(implementation)) {
      options = implementation;
      implementation = undefined;
    }
    if (implementation !== undefined) checkFunction(implementation, 'implementation');
    checkObject(options, 'options');
    return this.#replace(object, name, implementation, options);
  }

  #replace(object, name, implementation, options) {
    const { part, kept } = roleOf(options);
    const descriptor = describe(object, name);
    const original = descriptor?.[part];
    if (typeof original !== 'function') throw invalidValue('methodName', original, 'must be a method');
    const context = new MockFunctionContext(implementation ?? original, { descriptor, object, name }, options.times ?? Infinity);
    const mock = this.#add(context, original);
    const { configurable, enumerable } = descriptor;
    Object.defineProperty(object, name, { configurable, enumerable, [part]: mock, [kept]: descriptor[kept] });
    return mock;
  }

  getter(object, name, implementation, options = {}) { return this.#accessor('getter', object, name, implementation, options); }
  setter(object, name, implementation, options = {}) { return this.#accessor('setter', object, name, implementation, options); }

  #accessor(role, object, name, implementation, options) {
    if (isOptions(implementation)) {
      options = implementation;
      implementation = undefined;
    } else {
      checkObject(options, 'options');
    }
    if (options[role] === false) throw invalidValue(`options.${role}`, false, 'cannot be false');
    return this.method(object, name, implementation, { ...options, [role]: true });
  }

  reset() {
    this.restoreAll();
    if (this.#timers !== undefined) this.#timers.reset();
    this.#contexts = [];
  }

  restoreAll() {
    for (const context of this.#contexts) context.restore();
  }

  #add(context, original) {
    this.#contexts.push(context);
    return spy(context, original);
  }
}

module.exports = { MockTracker };
