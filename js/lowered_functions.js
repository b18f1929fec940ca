// SPDX-License-Identifier: Apache-2.0

// What async generator functions inherit from. Lowered, they are generator
// functions, which mark makes what they were.
'use strict';

const { create, defineProperty, setPrototypeOf } = Object;
const evaluate = eval;
const { asyncGenerator: generators } = require('lowered');

function AsyncGeneratorFunction(...parameters) {
  return evaluate(binding.source(...parameters));
}

const functions = create(Function.prototype);
setPrototypeOf(AsyncGeneratorFunction, Function);
defineProperty(AsyncGeneratorFunction, 'length', { value: 1 });
defineProperty(AsyncGeneratorFunction, 'prototype', { value: functions, writable: false });
const hide = (target, key, value) => defineProperty(target, key, { value, writable: false, enumerable: false, configurable: true });
hide(functions, 'constructor', AsyncGeneratorFunction);
hide(functions, 'prototype', generators);
hide(functions, Symbol.toStringTag, 'AsyncGeneratorFunction');
hide(generators, 'constructor', functions);

module.exports = function mark(fn) {
  setPrototypeOf(fn, functions);
  defineProperty(fn, 'prototype', { value: create(generators), writable: true });
};
