// SPDX-License-Identifier: Apache-2.0

// What the classes of fetch take from Web IDL: conversions of arguments, and
// the iterators of Headers and FormData.

'use strict';

const { nodeError } = binding;

const illegal = () => nodeError(TypeError, 'ERR_INVALID_THIS', 'Illegal invocation');

// needs throws when there are fewer arguments than needed.
function needs(wanted, given, where) {
  if (given >= wanted) return;
  const found = given === 0 ? 'but 0 found' : `but only ${given} found`;
  throw new TypeError(`${where}: ${wanted} argument${wanted === 1 ? '' : 's'} required, ${found}.`);
}

const usvString = (value) => `${value}`.toWellFormed();

// typeName is what Web IDL calls the type of a value.
function typeName(value) {
  if (value === null) return 'Null';
  const type = typeof value;
  if (type === 'object' || type === 'function') return 'Object';
  return type[0].toUpperCase() + type.slice(1);
}

// dictionary checks what is to be read as a dictionary.
function dictionary(value, where) {
  if (value === undefined || value === null) return {};
  if (typeName(value) === 'Object') return value;
  const shown = typeof value === 'symbol' ? value.toString() : `${value}`;
  throw new TypeError(`${where}: Expected ${shown} to be one of: Null, Undefined, Object.`);
}

// oneOf reads a value of an enumeration; undefined stays.
function oneOf(value, list, where) {
  if (value === undefined) return undefined;
  const text = `${value}`;
  if (!list.includes(text)) {
    throw new TypeError(`${where}: ${text} is not an accepted type. Expected one of ${list.join(', ')}.`);
  }
  return text;
}

function callback(value, method, type) {
  if (typeof value !== 'function') {
    throw new TypeError(`Failed to execute '${method}' on '${type}': parameter 1 is not of type 'Function'.`);
  }
}

const iteratorBase = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));

// iteratorOf makes the class of the iterators of a type. pairs(target) is the
// list of the pairs as it is at the time of each step.
function iteratorOf(type, pairs) {
  class PairIterator {
    #target;
    #kind; // 0: names, 1: values, undefined: both
    #index = 0;

    constructor(target, kind) {
      this.#target = target;
      this.#kind = kind;
    }

    next() {
      if (typeof this !== 'object' || this === null || !(#target in this)) {
        throw new TypeError(`'next' called on an object that does not implement interface ${type} Iterator.`);
      }
      const list = pairs(this.#target);
      if (this.#index >= list.length) return { value: undefined, done: true };
      const [name, value] = list[this.#index++];
      if (this.#kind === undefined) return { value: [name, value], done: false };
      return { value: this.#kind === 0 ? name : value, done: false };
    }
  }
  const proto = PairIterator.prototype;
  delete proto.constructor;
  Object.setPrototypeOf(proto, iteratorBase);
  Object.defineProperty(proto, 'next', { enumerable: true });
  Object.defineProperty(proto, Symbol.toStringTag, { value: `${type} Iterator`, configurable: true });
  return PairIterator;
}

// iterable gives a class keys(), values(), entries(), forEach() and an
// iterator. pairs throws if its argument is no object of the class.
function iterable(Class, pairs) {
  const type = Class.name;
  const PairIterator = iteratorOf(type, pairs);
  const make = (target, kind) => {
    pairs(target);
    return new PairIterator(target, kind);
  };
  const methods = {
    keys() { return make(this, 0); },
    values() { return make(this, 1); },
    entries() { return make(this, undefined); },
    forEach(callbackfn, thisArg = undefined) {
      pairs(this);
      needs(1, arguments.length, `${type}.forEach`);
      callback(callbackfn, 'forEach', type);
      for (let i = 0, list; i < (list = pairs(this)).length; i++) {
        callbackfn.call(thisArg, list[i][1], list[i][0], this);
      }
    },
  };
  Object.defineProperties(Class.prototype, Object.getOwnPropertyDescriptors(methods));
  Object.defineProperty(Class.prototype, Symbol.iterator, { value: methods.entries, writable: true, configurable: true });
}

// publish makes members enumerable, as those of web classes are, and names the
// class in Object.prototype.toString.
function publish(Class, statics = []) {
  for (const [object, names] of [[Class, statics], [Class.prototype, Object.getOwnPropertyNames(Class.prototype)]]) {
    for (const name of names) {
      if (name !== 'constructor') Object.defineProperty(object, name, { enumerable: true });
    }
  }
  Object.defineProperty(Class.prototype, Symbol.toStringTag, { value: Class.name, configurable: true });
}

// prepare gives a class of our own its defaults: an object with few properties
// is made faster. What scripts add to Object.prototype stays out of it.
function prepare(Class, defaults) {
  Object.setPrototypeOf(Class.prototype, null);
  Object.assign(Class.prototype, defaults);
}

module.exports = { dictionary, illegal, iterable, needs, oneOf, prepare, publish, typeName, usvString };
