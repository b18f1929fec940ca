// SPDX-License-Identifier: Apache-2.0

// ReadableStream.from: a stream of what an iterable yields.

'use strict';

const { invalidState, isObject, nodeError, react, rejectedWith, resolvedWith } = require('web_streams_shared');
const { create } = require('web_streams_default');

// methodOf reads a method that may be missing.
function methodOf(object, key) {
  const fn = object[key];
  if (fn === undefined || fn === null) return undefined;
  if (typeof fn !== 'function') throw new TypeError(`${String(key)} is not a function`);
  return fn;
}

function open(iterable) {
  const async = methodOf(iterable, Symbol.asyncIterator);
  const method = async === undefined ? methodOf(iterable, Symbol.iterator) : async;
  if (method === undefined) {
    const shown = require('util').inspect(iterable);
    throw nodeError(TypeError, 'ERR_ARG_NOT_ITERABLE', `${shown} must be iterable`);
  }
  const iterator = method.call(iterable);
  if (!isObject(iterator)) throw invalidState('The iterator method must return an object');
  return { iterator, next: iterator.next, sync: async === undefined };
}

const badResult = (name) => invalidState(`The promise or iterator ${name}() method must fulfill with an object`);

// unwrap waits for the value of a result of a synchronous iterator.
function unwrap(result) {
  if (!isObject(result)) throw badResult('next');
  const { done } = result;
  return react(resolvedWith(result.value), (value) => ({ value, done }));
}

function from(iterable) {
  const { iterator, next, sync } = open(iterable);
  const pull = (controller) => {
    try {
      let result = next.call(iterator);
      if (sync) result = unwrap(result);
      return react(resolvedWith(result), (item) => {
        if (!isObject(item)) throw badResult('next');
        if (item.done) controller.close();
        else controller.enqueue(item.value);
      });
    } catch (err) {
      return rejectedWith(err);
    }
  };
  return create(pull, (reason) => stop(iterator, reason), 0);
}

// stop tells an iterator that nobody reads any more.
function stop(iterator, reason) {
  try {
    const method = methodOf(iterator, 'return');
    if (method === undefined) return resolvedWith(undefined);
    return react(resolvedWith(method.call(iterator, reason)), (item) => {
      if (!isObject(item)) throw badResult('return');
    });
  } catch (err) {
    return rejectedWith(err);
  }
}

module.exports = { from };
