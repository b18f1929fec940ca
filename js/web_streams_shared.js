// SPDX-License-Identifier: Apache-2.0

// What the classes of the Streams Standard have in common: errors, promises and
// the reading of options.
//
// Each public object keeps its state in one private field; the state is an
// ordinary object with plain properties, and all algorithms of the standard
// work on states. A state makes its public face when a script needs one.

'use strict';

const { nodeError, invalidArgType } = binding;

// Taken before a script can change them.
const { then } = Promise.prototype;
const resolvedWith = Promise.resolve.bind(Promise);
const rejectedWith = Promise.reject.bind(Promise);
const settled = Promise.resolve(); // for reactions to what is done already
const nop = () => {};

// react runs one of two functions when a promise is settled.
function react(promise, onFulfilled, onRejected) {
  return then.call(promise, onFulfilled, onRejected);
}

function handled(promise) {
  then.call(promise, undefined, nop);
  return promise;
}

// Deferred is a promise and the means to settle it.
class Deferred {
  constructor() {
    this.promise = new Promise((resolve, reject) => {
      this.resolve = resolve;
      this.reject = reject;
    });
  }
}

// Outcome is a promise that is made when somebody asks for it: most of the
// promises that the standard keeps ("closed", "ready") nobody looks at. A
// rejection of it is never reported as unhandled.
class Outcome {
  constructor() {
    this.state = 0; // 1: fulfilled, 2: rejected
    this.reason = undefined;
    this.made = undefined;
    this.deferred = undefined;
  }

  get promise() {
    if (this.made !== undefined) return this.made;
    if (this.state === 1) return (this.made = resolvedWith(undefined));
    if (this.state === 2) return (this.made = handled(rejectedWith(this.reason)));
    this.deferred = new Deferred();
    return (this.made = this.deferred.promise);
  }

  resolve() {
    if (this.state !== 0) return;
    this.state = 1;
    if (this.deferred !== undefined) this.deferred.resolve(undefined);
  }

  reject(reason) {
    if (this.state !== 0) return;
    this.state = 2;
    this.reason = reason;
    if (this.deferred === undefined) return;
    handled(this.made);
    this.deferred.reject(reason);
  }

  // renew makes it one that is pending again.
  renew() {
    this.state = 0;
    this.made = this.deferred = this.reason = undefined;
  }
}

const fulfilled = () => {
  const o = new Outcome();
  o.state = 1;
  return o;
};

const rejected = (reason) => {
  const o = new Outcome();
  o.reject(reason);
  return o;
};

// The errors of Node.js.

const invalidThis = (name) => nodeError(TypeError, 'ERR_INVALID_THIS', `Value of "this" must be of type ${name}`);
const invalidState = (text) => nodeError(TypeError, 'ERR_INVALID_STATE', `Invalid state: ${text}`);
const illegalConstructor = () => nodeError(TypeError, 'ERR_ILLEGAL_CONSTRUCTOR', 'Illegal constructor');

function invalidValue(name, value, ctor = TypeError, reason = 'is invalid') {
  const kind = name.includes('.') ? 'property' : 'argument';
  const shown = require('util').inspect(value);
  return nodeError(ctor, 'ERR_INVALID_ARG_VALUE',
    `The ${kind} '${name}' ${reason}. Received ${shown.length > 128 ? `${shown.slice(0, 128)}...` : shown}`);
}

const isObject = (v) => (typeof v === 'object' ? v !== null : typeof v === 'function');

// dictionary reads an argument that holds options: nothing is a dictionary too.
function dictionary(value, name) {
  if (value === undefined || value === null) return {};
  if (!isObject(value)) throw invalidArgType(name, 'of type object', value);
  return value;
}

// callback reads a member that must be a function if it is there.
function callback(object, member, name) {
  const fn = object[member];
  if (fn !== undefined && typeof fn !== 'function') {
    throw invalidArgType(`${name}.${member}`, 'of type function', fn);
  }
  return fn;
}

function highWaterMark(strategy, fallback) {
  const value = strategy.highWaterMark;
  if (value === undefined) return fallback;
  const n = Number(value);
  if (!(n >= 0)) throw invalidValue('strategy.highWaterMark', value, RangeError);
  return n;
}

const isSize = (n) => n >= 0 && n < Infinity;
const badSize = (n) => invalidValue('size', n, RangeError);

// sizeOf runs the size function of a strategy.
function sizeOf(size, chunk) {
  const value = Number(size(chunk));
  if (!isSize(value)) throw badSize(value);
  return value;
}

// These call a method of a script with exactly so many arguments and make a
// promise of the outcome. invoke is the call of Function.prototype, whatever a
// script puts in its place.
const invoke = Function.prototype.call.bind(Function.prototype.call);

const promiseOf = (result) => (result === undefined ? settled : resolvedWith(result));

function call0(fn, self) {
  try {
    return promiseOf(invoke(fn, self));
  } catch (err) {
    return rejectedWith(err);
  }
}

function call1(fn, self, a) {
  try {
    return promiseOf(invoke(fn, self, a));
  } catch (err) {
    return rejectedWith(err);
  }
}

function call2(fn, self, a, b) {
  try {
    return promiseOf(invoke(fn, self, a, b));
  } catch (err) {
    return rejectedWith(err);
  }
}

// bare takes Object.prototype from behind the states: what a script puts there
// is no business of theirs.
function bare(...ctors) {
  for (const ctor of ctors) Object.setPrototypeOf(ctor.prototype, null);
}

// show is the text of util.inspect for an object with the given properties.
function show(self, name, depth, options, properties) {
  if (depth < 0) return self;
  const left = options.depth == null ? null : options.depth - 1;
  return `${name} ${require('util').inspect(properties(), { ...options, depth: left })}`;
}

bare(Deferred, Outcome);

const inspectCustom = Symbol.for('nodejs.util.inspect.custom');

// dress gives a class what Web IDL asks for: members that are enumerable, and
// the name.
function dress(ctor, members, tag = true) {
  for (const name of members) Object.defineProperty(ctor.prototype, name, { enumerable: true });
  if (tag) Object.defineProperty(ctor.prototype, Symbol.toStringTag, { value: ctor.name, configurable: true });
}

module.exports = {
  Deferred, Outcome, badSize, bare, call0, call1, call2, callback, dictionary, dress, fulfilled, handled, highWaterMark,
  illegalConstructor, inspectCustom, invalidArgType, invalidState, invalidThis, invalidValue, invoke, isObject, isSize,
  nodeError, nop, react, rejected, rejectedWith, resolvedWith, settled, show, sizeOf,
};
